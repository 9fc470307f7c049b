/** A place goes to another owner, which both confirm; a coordinator, a visit and a second coordinator follow. */
@NullMarked
package kz.pana.place.transfer;

import org.jspecify.annotations.NullMarked;
