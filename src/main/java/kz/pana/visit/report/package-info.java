/** What the report of a visit holds: how it began and where, what was answered, and what the place said of it. */
@NullMarked
@NamedInterface("report")
package kz.pana.visit.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
