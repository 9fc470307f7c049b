/** Who is there when: shifts, and the open hours of a week that they leave without anybody certified. */
@NullMarked
@NamedInterface("shift")
package kz.pana.team.shift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
