package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.identity.throttle.Caller;
import kz.pana.identity.throttle.SignInThrottle;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import kz.pana.identity.throttle.Slowdown;
import kz.pana.identity.throttle.TooSoon;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of staff without an e-mail: a name, a phone, a PIN. For modules, not for views: it guards nothing. */
@Component
@Transactional
public class PhoneAccounts {

    private final AccountRepository accounts;
    private final OneTimeLinks links;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SignedIn signedIn;
    private final Clock clock;

    PhoneAccounts(
            AccountRepository accounts,
            OneTimeLinks links,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SignedIn signedIn,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Makes an account for staff whom somebody invited. That a phone has an account cannot be hidden from whoever joins;
     * but it takes as long to say, and whoever asks for many waits.
     *
     * @param inviter who made the link that they hold, and can make as many as she likes
     * @throws InvalidValue if the phone has an account
     * @throws Refused if too many such were tried by links of that person or from that network, and when to try again
     */
    public Actor create(NewPhoneAccount request, AccountId inviter) {
        List<Counted> counted = begin(inviter);
        String hash = passwords.encode(request.pin().digits());
        if (accounts.existsByPhone(request.phone())) {
            throw new InvalidValue("identity.phone.taken");
        }
        Account account = accounts.save(new Account(request, hash, clock.instant()));
        account.grant(Role.STAFF, account.actor());
        accounts.flush();
        counted.forEach(what -> throttle.takeBack(what, 1));
        return account.actor();
    }

    /**
     * Gives the account another number. That it is somebody's already is told as slowly as to whoever joins.
     *
     * @throws Refused if it is somebody's, has the PIN in it, or too many such were tried, and when to try again
     */
    void change(Account account, PhoneNumber number, String pin) {
        if (number.e164().contains(PlainText.code(pin))) {
            throw new Refused("identity.refused.phone-has-pin");
        }
        List<Counted> counted = begin(account.id());
        if (accounts.existsByPhone(number)) {
            throw new Refused("identity.refused.phone-taken");
        }
        account.changePhone(number);
        counted.forEach(what -> throttle.takeBack(what, 1));
    }

    /**
     * Counts a number that somebody tries.
     *
     * @throws Refused if it comes too soon after those before
     */
    private List<Counted> begin(AccountId whoTries) {
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted(Slowdown.JOINING_HERE, true, whoTries.value().toString()));
        Caller.here().network().ifPresent(from -> counted.add(new Counted(Slowdown.JOINING, true, from.value())));
        Duration wait = throttle.begin(counted);
        if (wait.isPositive()) {
            throw new Refused(TooSoon.words(new TooSoon(wait).seconds()));
        }
        return counted;
    }

    /** Those of these people who sign in by phone and PIN. */
    @Transactional(readOnly = true)
    public Set<AccountId> among(Collection<AccountId> people) {
        return accounts.findAllById(people.stream().map(AccountId::value).toList()).stream()
                .filter(Account::isByPin)
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    /** Whoever makes a link for a new PIN and whoever takes the person in elsewhere meanwhile wait for one another. */
    public void inTurn(AccountId id) {
        accounts.lock(id.value());
    }

    /**
     * Makes a link, below {@code pin/}, by which the person sets a new PIN; it works once, for 24 hours. The old PIN
     * works until then.
     *
     * @throws Refused if the person signs in with a password
     */
    public SecretToken offerNewPin(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        account.offerNewPin(signedIn.actor());
        return links.create(Purpose.CHOOSE_PIN, id);
    }

    /** Whoever is no longer on the team that a link was made for gets no PIN by it. */
    public void withdrawNewPin(AccountId id) {
        inTurn(id);
        links.outdate(Purpose.CHOOSE_PIN, id);
    }
}
