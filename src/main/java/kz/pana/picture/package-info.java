/** Pictures that people send are read in bounded memory, few at a time, and made small. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
