/** What is shown of a visit: its ids, its states, and rows straight from queries. */
@NullMarked
@NamedInterface("row")
package kz.pana.visit.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
