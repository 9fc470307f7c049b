package kz.pana.identity.person;

import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An account as others see it.
 *
 * @param called the name in its two parts, as well as they can be told
 * @param email null while the person signs in by phone and PIN alone
 * @param phone null unless the person came in by phone
 */
public record Person(
        AccountId id,
        String name,
        PersonName called,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        Language language,
        Set<Role> roles,
        Set<RegionCode> regions,
        boolean confirmed,
        boolean blocked) {

    /** Whether the person signs in by phone and PIN. */
    public boolean byPin() {
        return email == null;
    }

    /** How to recognise the account: the e-mail, else the phone. */
    public String contact() {
        return email != null ? email.value() : phone == null ? "" : phone.formatted();
    }
}
