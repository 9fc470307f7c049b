/** The views of the team of a place, and the page behind an invitation. */
@NullMarked
package kz.pana.team.ui;

import org.jspecify.annotations.NullMarked;
