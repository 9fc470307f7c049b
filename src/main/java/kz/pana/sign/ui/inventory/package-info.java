/** The inventory of signs: what was made, where it hangs, and many to print at once. */
@NullMarked
package kz.pana.sign.ui.inventory;

import org.jspecify.annotations.NullMarked;
