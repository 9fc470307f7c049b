/** Tests of the views of training. */
@NullMarked
package kz.pana.training.ui;

import org.jspecify.annotations.NullMarked;
