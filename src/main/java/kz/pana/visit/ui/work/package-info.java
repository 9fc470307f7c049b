/** The volunteer's page of a visit, from the way there to the report. */
@NullMarked
package kz.pana.visit.ui.work;

import org.jspecify.annotations.NullMarked;
