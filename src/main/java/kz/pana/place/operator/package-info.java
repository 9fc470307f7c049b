/** Who runs the network: whoever signs its agreement knows with whom. */
@NullMarked
package kz.pana.place.operator;

import org.jspecify.annotations.NullMarked;
