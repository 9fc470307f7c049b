/** People take the course for a place: lessons, practice, the quiz. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "certificate::guide",
            "course",
            "course::content",
            "identity",
            "identity::*",
            "place",
            "place::*",
            "uikit",
            "uikit::*"
        })
package kz.pana.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
