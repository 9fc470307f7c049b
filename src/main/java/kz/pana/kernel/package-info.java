/** Values that check themselves, the clock and the texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
