package kz.pana.identity;

import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees and changes of their own account. */
@Service
@ForSignedIn
@Transactional
public class Profile {

    private final AccountRepository accounts;
    private final SignedIn signedIn;
    private final PasswordEncoder passwords;
    private final PinCheck check;
    private final Happenings happenings;

    Profile(
            AccountRepository accounts,
            SignedIn signedIn,
            PasswordEncoder passwords,
            PinCheck check,
            Happenings happenings) {
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.passwords = passwords;
        this.check = check;
        this.happenings = happenings;
    }

    @Transactional(readOnly = true)
    public Person mine() {
        return account().person();
    }

    /**
     * @throws InvalidValue if that is no name
     */
    public void save(String name, Language language) {
        account().choose(NewAccount.name(name), language);
    }

    /**
     * @throws InvalidValue if the current PIN is wrong, or was wrong too often
     */
    @Transactional(noRollbackFor = InvalidValue.class)
    public void changePin(String current, Pin wanted) {
        Account account = account();
        account.requirePin();
        check.require(account, current);
        account.choosePin(passwords.encode(wanted.digits()));
        happenings.tell(account);
    }

    /**
     * @throws InvalidValue if the current password is wrong or the new one too weak
     */
    public void changePassword(String current, String wanted) {
        Account account = account();
        account.requireEmail();
        if (!passwords.matches(current, account.passwordHash())) {
            throw new InvalidValue(Message.of("identity.password.wrong"));
        }
        account.choosePassword(passwords.encode(NewAccount.password(wanted)));
    }

    private Account account() {
        return accounts.findById(signedIn.actor().id().value()).orElseThrow(NotFound::new);
    }
}
