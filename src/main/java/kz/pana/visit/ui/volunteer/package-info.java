/** Volunteers: their own page, and the list of them. */
@NullMarked
package kz.pana.visit.ui.volunteer;

import org.jspecify.annotations.NullMarked;
