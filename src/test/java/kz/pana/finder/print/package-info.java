/** Tests of the pages to print. */
@NullMarked
package kz.pana.finder.print;

import org.jspecify.annotations.NullMarked;
