/** The regions, towns and main streets of Kazakhstan. */
@NullMarked
@ApplicationModule(allowedDependencies = {"geo"})
package kz.pana.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
