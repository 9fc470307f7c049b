/** Tests of points and of the nearest of many. */
@NullMarked
package kz.pana.geo;

import org.jspecify.annotations.NullMarked;
