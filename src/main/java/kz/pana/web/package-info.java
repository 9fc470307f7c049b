/** How the portal takes what comes over the network: slow connections, the address it is known by, what may be logged. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kz.pana.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
