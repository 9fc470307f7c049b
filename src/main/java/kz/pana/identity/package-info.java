/** Who people are, what they may do and where: accounts, roles, region scope, sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"territory", "uikit", "uikit::*"})
package kz.pana.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
