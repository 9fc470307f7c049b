/** The pages of an application. */
@NullMarked
package kz.pana.place.ui.apply;

import org.jspecify.annotations.NullMarked;
