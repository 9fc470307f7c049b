package kz.pana.identity.person;

import kz.pana.identity.credential.PinCode;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;

/** What somebody without an e-mail gives to come in. */
public record NewPhoneAccount(PersonName name, PhoneNumber phone, PinCode pin, Language language) {

    /** @throws kz.pana.kernel.InvalidValue if the name is none, or the PIN is part of the phone number */
    public NewPhoneAccount {
        name = NewAccount.name(name);
        pin.notOf(phone);
    }

    /** Never the PIN. */
    @Override
    public String toString() {
        return "NewPhoneAccount[" + phone + "]";
    }
}
