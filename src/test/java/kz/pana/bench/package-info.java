/** Programs that bin/bench runs: they measure, and test nothing. */
@NullMarked
package kz.pana.bench;

import org.jspecify.annotations.NullMarked;
