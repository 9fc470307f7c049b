/** Our Vaadin components, with no feature in them. */
@NullMarked
package kz.pana.uikit;

import org.jspecify.annotations.NullMarked;
