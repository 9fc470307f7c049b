/** Points on the globe: read from what people paste, within bounds, and the nearest of many. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
