/** What is shown of a course that somebody takes: its ids, its states, its pages, and rows straight from queries. */
@NullMarked
@NamedInterface("row")
package kz.pana.training.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
