/** Guessing is slowed, by account, device, network and link. */
@NullMarked
package kz.pana.identity.throttle;

import org.jspecify.annotations.NullMarked;
