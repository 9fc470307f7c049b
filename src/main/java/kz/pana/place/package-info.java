/** Businesses enrol places; places apply, are approved, stay trustworthy, and are published by rules alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "identity::*", "territory", "audit", "uikit", "uikit::*", "geo", "hours"})
package kz.pana.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
