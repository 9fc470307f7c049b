/** The coordinator's desk and the map of a region. */
@NullMarked
package kz.pana.place.ui.desk;

import org.jspecify.annotations.NullMarked;
