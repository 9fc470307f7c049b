/** Tests of volunteers. */
@NullMarked
package kz.pana.volunteer;

import org.jspecify.annotations.NullMarked;
