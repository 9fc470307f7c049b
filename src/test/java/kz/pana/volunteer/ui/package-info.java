/** Volunteers as people see them. */
@NullMarked
package kz.pana.volunteer.ui;

import org.jspecify.annotations.NullMarked;
