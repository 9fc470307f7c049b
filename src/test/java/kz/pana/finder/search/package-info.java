/** Tests of the files in which phones search. */
@NullMarked
package kz.pana.finder.search;

import org.jspecify.annotations.NullMarked;
