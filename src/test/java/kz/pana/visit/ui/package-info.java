/** Visits as people walk through them. */
@NullMarked
package kz.pana.visit.ui;

import org.jspecify.annotations.NullMarked;
