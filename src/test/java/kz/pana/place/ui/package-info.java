/** Tests of the views of places. */
@NullMarked
package kz.pana.place.ui;

import org.jspecify.annotations.NullMarked;
