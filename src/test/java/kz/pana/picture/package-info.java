@NullMarked
package kz.pana.picture;

import org.jspecify.annotations.NullMarked;
