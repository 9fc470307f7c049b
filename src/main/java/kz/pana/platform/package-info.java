/** What Spring lacks for us: work that time asks for or nobody waits for, and watched; files for their owner alone. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
