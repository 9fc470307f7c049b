/** Tests of visits and volunteers. */
@NullMarked
package kz.pana.territory;

import org.jspecify.annotations.NullMarked;
