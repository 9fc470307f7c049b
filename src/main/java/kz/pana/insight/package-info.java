/** What coordinators and authors learn from many: how ready places are, how the course is taken. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "course",
            "course::content",
            "course::navigation",
            "identity",
            "identity::*",
            "place",
            "place::*",
            "team",
            "team::*",
            "territory",
            "training",
            "training::*",
            "uikit",
            "uikit::*"
        })
package kz.pana.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
