/** Tests of the public site. */
@NullMarked
package kz.pana.finder;

import org.jspecify.annotations.NullMarked;
