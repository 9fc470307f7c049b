/** Tests of the opening hours and of the holidays. */
@NullMarked
package kz.pana.hours;

import org.jspecify.annotations.NullMarked;
