/** What a place cannot be without as far as places know it themselves: an agreement, and an owner whom the network lets in. */
@NullMarked
package kz.pana.place.requirement;

import org.jspecify.annotations.NullMarked;
