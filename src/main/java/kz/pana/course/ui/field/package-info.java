/** The fields in which authors write a lesson, a question, a scene. */
@NullMarked
package kz.pana.course.ui.field;

import org.jspecify.annotations.NullMarked;
