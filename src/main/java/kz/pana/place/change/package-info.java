/** What an owner asks to have changed of an approved place, and what becomes of it. */
@NullMarked
package kz.pana.place.change;

import org.jspecify.annotations.NullMarked;
