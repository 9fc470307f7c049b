/** Invented places and people to try the portal with; only in the profile {@code demo}. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "course",
            "course::content",
            "crisis",
            "geo",
            "identity",
            "identity::*",
            "place",
            "place::*",
            "report",
            "sign",
            "team",
            "team::*",
            "territory",
            "training",
            "training::*",
            "visit",
            "visit::checklist",
            "visit::report",
            "volunteer"
        })
package kz.pana.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
