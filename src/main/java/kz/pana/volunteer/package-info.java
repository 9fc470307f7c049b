/** People offer to visit places: coordinators get to know them, and decide region by region who is a volunteer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "identity::*", "place", "place::*", "territory", "uikit", "uikit::*"})
package kz.pana.volunteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
