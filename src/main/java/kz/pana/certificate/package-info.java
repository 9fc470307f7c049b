/** Certificates say that somebody passed the course for a place; guide cards say what to do there. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "course",
            "course::content",
            "crisis",
            "identity",
            "identity::*",
            "paper",
            "place",
            "place::*",
            "territory"
        })
package kz.pana.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
