/** The pages of the public site, and what stands around each. */
@NullMarked
package kz.pana.finder.site;

import org.jspecify.annotations.NullMarked;
