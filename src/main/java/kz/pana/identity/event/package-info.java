/** What happened to an account, for the modules above. */
@NullMarked
@NamedInterface("event")
package kz.pana.identity.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
