/** People learn for their places: invitations, the course, its quiz, and certificates that places rely on. */
@NullMarked
package kz.pana.training;

import org.jspecify.annotations.NullMarked;
