/** Tests of the course and its drafts. */
@NullMarked
package kz.pana.course;

import org.jspecify.annotations.NullMarked;
