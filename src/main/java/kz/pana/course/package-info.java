/** The course: authors write its editions, publish them, take them out as files and bring them in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity::*", "picture", "uikit", "uikit::*"})
package kz.pana.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
