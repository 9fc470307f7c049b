/** What this module itself requires of every published place. */
@NullMarked
package kz.pana.place.requirement;

import org.jspecify.annotations.NullMarked;
