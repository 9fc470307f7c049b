/** Pages of the back office, named by type: whoever knows of something does not know routes. */
@NullMarked
@NamedInterface("target")
package kz.pana.identity.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
