/** Tests of the whole house. */
@NullMarked
package kz.pana;

import org.jspecify.annotations.NullMarked;
