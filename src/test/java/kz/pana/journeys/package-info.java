/** Journeys of people through the packaged portal in a real browser. */
@NullMarked
package kz.pana.journeys;

import org.jspecify.annotations.NullMarked;
