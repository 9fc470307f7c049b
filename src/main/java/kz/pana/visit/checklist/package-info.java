/** What is looked at on a visit of each kind, and what was found. */
@NullMarked
@NamedInterface("checklist")
package kz.pana.visit.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
