/** Who acts, in which role, and who may call what. */
@NullMarked
@NamedInterface("access")
package kz.pana.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
