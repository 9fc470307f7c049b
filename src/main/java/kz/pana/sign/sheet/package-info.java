/** The printed sign, in its sizes. */
@NullMarked
@NamedInterface("sheet")
package kz.pana.sign.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
