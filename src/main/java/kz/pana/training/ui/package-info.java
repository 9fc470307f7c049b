/** The views of whoever takes the course, and of their certificates. */
@NullMarked
package kz.pana.training.ui;

import org.jspecify.annotations.NullMarked;
