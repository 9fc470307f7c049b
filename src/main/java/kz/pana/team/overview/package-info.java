/** What an owner sees of a team: who is in it, who is invited, and what to look at. */
@NullMarked
@NamedInterface("overview")
package kz.pana.team.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
