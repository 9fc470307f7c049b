/** The views of training: the course on a phone, the team of a place, the page behind an invitation. */
@NullMarked
package kz.pana.training.ui;

import org.jspecify.annotations.NullMarked;
