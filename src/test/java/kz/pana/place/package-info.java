/** Tests of places. */
@NullMarked
package kz.pana.place;

import org.jspecify.annotations.NullMarked;
