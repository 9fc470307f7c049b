/** Values that check themselves, the clock and the texts. */
@NullMarked
package kz.pana.kernel;

import org.jspecify.annotations.NullMarked;
