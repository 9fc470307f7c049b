/** Tests of the trail. */
@NullMarked
package kz.pana.audit;

import org.jspecify.annotations.NullMarked;
