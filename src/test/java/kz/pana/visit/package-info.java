/** Tests of visits and volunteers. */
@NullMarked
package kz.pana.visit;

import org.jspecify.annotations.NullMarked;
