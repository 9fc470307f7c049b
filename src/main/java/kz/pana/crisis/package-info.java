/** The crisis centre of each region beside 111: who called it and when decides whether anybody is sent there. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity::*", "platform", "territory", "uikit", "uikit::*"})
package kz.pana.crisis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
