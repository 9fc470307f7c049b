/** Tests of crisis centres. */
@NullMarked
package kz.pana.crisis;

import org.jspecify.annotations.NullMarked;
