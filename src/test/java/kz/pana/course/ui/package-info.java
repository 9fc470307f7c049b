/** Tests of what authors see. */
@NullMarked
package kz.pana.course.ui;

import org.jspecify.annotations.NullMarked;
