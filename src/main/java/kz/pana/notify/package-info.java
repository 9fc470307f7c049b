/** Tells people: the inbox is the record, carriers such as e-mail take it further. */
@NullMarked
@ApplicationModule(allowedDependencies = {"hours", "identity", "identity::*", "uikit", "uikit::*"})
package kz.pana.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
