/** The public site: whoever looks for a safe place finds one, without leaving a trace. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "crisis",
            "geo",
            "hours",
            "place",
            "place::*",
            "report",
            "sign",
            "sign::*",
            "territory",
            "web"
        })
package kz.pana.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
