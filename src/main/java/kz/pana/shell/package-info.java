/** What all of the back office stands in: layout, navigation, language, security, error pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity::*", "notify", "uikit", "uikit::*", "web"})
package kz.pana.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
