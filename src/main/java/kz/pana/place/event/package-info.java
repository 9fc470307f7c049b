/** What happened to a place. */
@NullMarked
@NamedInterface("event")
package kz.pana.place.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
