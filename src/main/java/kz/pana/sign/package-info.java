/** Every sign has a serial, hangs at one place at most, and counts only once a visit has seen it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "identity::*", "paper", "place", "place::*", "territory", "uikit", "uikit::*"
        })
package kz.pana.sign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
