/** What asks before something is done, and what says that it is done or not. */
@NullMarked
@NamedInterface("dialog")
package kz.pana.uikit.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
