/** Tests of fields. Named as the package that it hides when tests run. */
@NullMarked
@NamedInterface("field")
package kz.pana.uikit.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
