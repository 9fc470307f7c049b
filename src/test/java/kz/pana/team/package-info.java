/** Tests of teams and invitations. */
@NullMarked
package kz.pana.team;

import org.jspecify.annotations.NullMarked;
