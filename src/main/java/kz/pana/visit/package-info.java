/** Volunteers visit places: visits are planned, assigned, carried out by a checklist, and confirmed by somebody else. */
@NullMarked
package kz.pana.visit;

import org.jspecify.annotations.NullMarked;
