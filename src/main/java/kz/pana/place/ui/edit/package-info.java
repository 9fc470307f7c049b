/** The pages on which owners keep an approved place true. */
@NullMarked
package kz.pana.place.ui.edit;

import org.jspecify.annotations.NullMarked;
