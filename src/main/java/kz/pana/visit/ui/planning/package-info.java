/** Visits are planned and assigned. */
@NullMarked
package kz.pana.visit.ui.planning;

import org.jspecify.annotations.NullMarked;
