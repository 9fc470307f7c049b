/** What the coordinator's desk shows of places. */
@NullMarked
@NamedInterface("desk")
package kz.pana.place.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
