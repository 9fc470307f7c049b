/** The public site: whoever looks for a safe place finds one, without leaving a trace. */
@NullMarked
package kz.pana.finder;

import org.jspecify.annotations.NullMarked;
