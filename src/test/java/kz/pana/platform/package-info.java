@NullMarked
package kz.pana.platform;

import org.jspecify.annotations.NullMarked;
