@NullMarked
package kz.pana.notify;

import org.jspecify.annotations.NullMarked;
