/** Tests of signs. */
@NullMarked
package kz.pana.sign;

import org.jspecify.annotations.NullMarked;
