/** Tests of what learners see. */
@NullMarked
package kz.pana.training.ui;

import org.jspecify.annotations.NullMarked;
