/** Where an owner gives a place to somebody else, and where they take it over. */
@NullMarked
package kz.pana.place.ui.transfer;

import org.jspecify.annotations.NullMarked;
