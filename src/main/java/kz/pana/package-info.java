/** PANA: where a shop becomes a shelter, and whoever needs one finds it. */
@NullMarked
package kz.pana;

import org.jspecify.annotations.NullMarked;
