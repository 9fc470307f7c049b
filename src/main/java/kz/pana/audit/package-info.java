/** The append-only trail: who moved what, when, from where to where, and why; chained, so that no line can be replaced. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity::*", "territory", "uikit", "uikit::*"})
package kz.pana.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
