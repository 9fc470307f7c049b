/** The files in which phones search, area by area. */
@NullMarked
package kz.pana.finder.search;

import org.jspecify.annotations.NullMarked;
