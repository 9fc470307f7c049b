/** A course as files: read, checked, and written back. */
@NullMarked
package kz.pana.course.folder;

import org.jspecify.annotations.NullMarked;
