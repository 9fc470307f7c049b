/** Tests of the views of signs. */
@NullMarked
package kz.pana.sign.ui;

import org.jspecify.annotations.NullMarked;
