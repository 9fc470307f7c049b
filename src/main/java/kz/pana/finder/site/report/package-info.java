/** The form of the public site that says something is wrong at a place. */
@NullMarked
package kz.pana.finder.site.report;

import org.jspecify.annotations.NullMarked;
