/** Tests of the open data. */
@NullMarked
package kz.pana.finder.opendata;

import org.jspecify.annotations.NullMarked;
