/** Visits on a volunteer's phone, on a coordinator's desk, and on a place's page. */
@NullMarked
package kz.pana.visit.ui;

import org.jspecify.annotations.NullMarked;
