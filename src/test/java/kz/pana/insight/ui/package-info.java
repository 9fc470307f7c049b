/** Tests of the views of figures. */
@NullMarked
package kz.pana.insight.ui;

import org.jspecify.annotations.NullMarked;
