package kz.pana.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.OneTimeLink.Purpose;
import kz.pana.identity.SignInThrottle.Counted;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of staff without an e-mail: a name, a phone, a PIN. For modules, not for views: it guards nothing. */
@Component
@Transactional
public class PhoneAccounts {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final Clock clock;

    PhoneAccounts(
            AccountRepository accounts,
            Links links,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SignedIn signedIn,
            Happenings happenings,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.signedIn = signedIn;
        this.happenings = happenings;
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
        List<Counted> counted = counted(inviter);
        Duration wait = throttle.begin(counted);
        if (wait.isPositive()) {
            throw new Refused(TooSoon.words(new TooSoon(wait).seconds()));
        }
        String hash = passwords.encode(request.pin().digits());
        if (accounts.existsByPhone(request.phone())) {
            throw new InvalidValue("identity.phone.taken");
        }
        Account account = accounts.save(new Account(request, hash, clock.instant()));
        account.grant(Role.STAFF, account.actor());
        happenings.tell(account);
        accounts.flush();
        counted.forEach(what -> throttle.takeBack(what, 1));
        return account.actor();
    }

    private static List<Counted> counted(AccountId inviter) {
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted(Slowdown.JOINING_HERE, true, inviter.value().toString()));
        Caller.here().network().ifPresent(from -> counted.add(new Counted(Slowdown.JOINING, true, from.value())));
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
    public Secret offerNewPin(AccountId id) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        account.offerNewPin(signedIn.actor());
        happenings.tell(account);
        return links.create(Purpose.CHOOSE_PIN, id);
    }

    /** Whoever is no longer on the team that a link was made for gets no PIN by it. */
    public void withdrawNewPin(AccountId id) {
        inTurn(id);
        links.outdate(Purpose.CHOOSE_PIN, id);
    }
}
