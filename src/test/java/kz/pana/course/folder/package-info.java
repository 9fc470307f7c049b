/** Tests of the course as files. */
@NullMarked
package kz.pana.course.folder;

import org.jspecify.annotations.NullMarked;
