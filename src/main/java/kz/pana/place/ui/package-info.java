/** What owners and coordinators see of places. */
@NullMarked
package kz.pana.place.ui;

import org.jspecify.annotations.NullMarked;
