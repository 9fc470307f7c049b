/** Tests of readiness and of the figures of the course. */
@NullMarked
package kz.pana.insight;

import org.jspecify.annotations.NullMarked;
