/** The report of a visit is read and decided. */
@NullMarked
package kz.pana.visit.ui.review;

import org.jspecify.annotations.NullMarked;
