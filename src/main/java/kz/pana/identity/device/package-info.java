/** Devices that somebody signed in from before. */
@NullMarked
package kz.pana.identity.device;

import org.jspecify.annotations.NullMarked;
