/** A person as others see one, and what makes a new account. */
@NullMarked
@NamedInterface("person")
package kz.pana.identity.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
