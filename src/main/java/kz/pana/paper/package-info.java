/** Draws on paper: PDF pages with our typeface, our sign and codes. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
