/** What the rest of the house knows of a place: its ids, and rows straight from queries. */
@NullMarked
@NamedInterface("row")
package kz.pana.place.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
