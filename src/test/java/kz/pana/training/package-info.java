/** Tests of lessons, practice and the quiz. */
@NullMarked
package kz.pana.training;

import org.jspecify.annotations.NullMarked;
