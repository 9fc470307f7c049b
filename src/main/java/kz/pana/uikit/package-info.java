/** Our Vaadin components, with no feature in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"geo", "hours"})
package kz.pana.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
