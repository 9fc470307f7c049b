/** Tests of notices and of what is sent. */
@NullMarked
package kz.pana.notify;

import org.jspecify.annotations.NullMarked;
