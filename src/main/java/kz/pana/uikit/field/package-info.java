/** Fields and forms, and what is typed into them. */
@NullMarked
@NamedInterface("field")
package kz.pana.uikit.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
