/** What is published, for other programs. */
@NullMarked
package kz.pana.finder.opendata;

import org.jspecify.annotations.NullMarked;
