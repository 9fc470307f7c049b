/** Tests of how people learn for their places. */
@NullMarked
package kz.pana.training;

import org.jspecify.annotations.NullMarked;
