/** The append-only trail: who moved what, when, from where to where, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
