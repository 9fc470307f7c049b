/** The map of the country, and points on it. */
@NullMarked
@NamedInterface("map")
package kz.pana.uikit.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
