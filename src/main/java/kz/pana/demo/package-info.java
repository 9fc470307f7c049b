/** Invented places and people to try the portal with; only in the profile {@code demo}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "territory", "place", "report", "training", "sign", "visit", "geo"})
package kz.pana.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
