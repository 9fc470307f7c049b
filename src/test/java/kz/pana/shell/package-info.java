/** Tests of layout, navigation, language and faults. */
@NullMarked
package kz.pana.shell;

import org.jspecify.annotations.NullMarked;
