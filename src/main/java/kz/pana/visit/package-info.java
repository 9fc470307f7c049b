/** Volunteers visit places: visits are planned, assigned, carried out by a checklist, and confirmed by somebody else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "geo",
            "hours",
            "identity",
            "identity::*",
            "picture",
            "place",
            "place::*",
            "report",
            "sign",
            "sign::*",
            "territory",
            "uikit",
            "uikit::*",
            "volunteer"
        })
package kz.pana.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
