/** The places of a town on one page, to print or to embed. */
@NullMarked
package kz.pana.finder.print;

import org.jspecify.annotations.NullMarked;
