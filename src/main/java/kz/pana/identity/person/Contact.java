package kz.pana.identity.person;

import kz.pana.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody.
 *
 * @param email null while the person signs in by phone and PIN alone
 */
public record Contact(String name, @Nullable EmailAddress email) {}
