@NullMarked
package kz.pana.team.shift;

import org.jspecify.annotations.NullMarked;
