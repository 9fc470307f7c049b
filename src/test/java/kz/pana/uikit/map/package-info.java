/** Tests of the map. Named as the package that it hides when tests run. */
@NullMarked
@NamedInterface("map")
package kz.pana.uikit.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
