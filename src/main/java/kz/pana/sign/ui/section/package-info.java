/** What other modules' pages show of signs. */
@NullMarked
@NamedInterface("section")
package kz.pana.sign.ui.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
