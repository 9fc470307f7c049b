/** People learn for their places: invitations, the course, its quiz, and certificates that places rely on. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "hours",
            "identity",
            "paper",
            "picture",
            "place",
            "place::navigation",
            "territory",
            "uikit"
        })
package kz.pana.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
