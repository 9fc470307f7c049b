/** A course as whoever takes it meets it: lessons, scenes and questions. */
@NullMarked
@NamedInterface("content")
package kz.pana.course.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
