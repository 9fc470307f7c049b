/** What Spring lacks for us: timed and watched work, one item at a time; snapshots; tables and codes; files for their owner alone; the streets under maps; the tokens of the look. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
