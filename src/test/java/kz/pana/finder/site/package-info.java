/** Tests of the public pages. */
@NullMarked
package kz.pana.finder.site;

import org.jspecify.annotations.NullMarked;
