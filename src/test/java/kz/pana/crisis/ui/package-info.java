/** Tests of the views of crisis centres. */
@NullMarked
package kz.pana.crisis.ui;

import org.jspecify.annotations.NullMarked;
