/** Who works at a place: invitations, members, shifts, and whether enough of them are certified. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "course",
            "course::content",
            "hours",
            "identity",
            "identity::*",
            "place",
            "place::*",
            "training",
            "training::*",
            "uikit",
            "uikit::*"
        })
package kz.pana.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
