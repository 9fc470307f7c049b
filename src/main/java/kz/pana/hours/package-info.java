/** Opening hours as OpenStreetMap writes them: read, judged at a moment, laid out as a week, and said in words. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
