/** Tells people: the inbox is the record, carriers such as e-mail take it further. */
@NullMarked
package kz.pana.notify;

import org.jspecify.annotations.NullMarked;
