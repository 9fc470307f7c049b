/** The views in which authors write the course. */
@NullMarked
package kz.pana.course.ui;

import org.jspecify.annotations.NullMarked;
