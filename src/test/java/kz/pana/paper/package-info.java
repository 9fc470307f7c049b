/** Tests of paper. */
@NullMarked
package kz.pana.paper;

import org.jspecify.annotations.NullMarked;
