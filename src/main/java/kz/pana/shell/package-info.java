/** What all of the back office stands in: layout, navigation, language, security, error pages. */
@NullMarked
package kz.pana.shell;

import org.jspecify.annotations.NullMarked;
