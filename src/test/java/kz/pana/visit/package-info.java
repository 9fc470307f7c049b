/** Tests of visits. */
@NullMarked
package kz.pana.visit;

import org.jspecify.annotations.NullMarked;
