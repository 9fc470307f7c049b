/** Volunteers: their own page, and the list of them. */
@NullMarked
package kz.pana.volunteer.ui;

import org.jspecify.annotations.NullMarked;
