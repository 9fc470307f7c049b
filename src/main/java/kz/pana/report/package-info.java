/** The public says that something is wrong at a place: a person looks at it by a deadline, and it hides no place by itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "identity::*", "place", "place::*", "territory", "audit", "uikit", "uikit::*"
        })
package kz.pana.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
