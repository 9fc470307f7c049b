/** What modules above answer for a place: is anything outstanding, who works there, what else happened. */
@NullMarked
@NamedInterface("spi")
package kz.pana.place.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
