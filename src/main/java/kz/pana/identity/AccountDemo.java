package kz.pana.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PersonName;
import kz.pana.territory.RegionCode;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts without letters, and acting as them: for the demonstration and the tests. Production has no such bean. */
@Component
@Profile({"demo", "test"})
public class AccountDemo {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Hashing is slow on purpose; the same password is hashed once. */
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    AccountDemo(AccountRepository accounts, PasswordEncoder passwords, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes a confirmed account. */
    public AccountId create(
            EmailAddress email,
            String name,
            String password,
            Language language,
            Set<Role> roles,
            Set<RegionCode> regions) {
        String hash = hashes.computeIfAbsent(password, passwords::encode);
        Account account = new Account(email, PersonName.split(name), language, clock.instant());
        account.choosePassword(hash, clock.instant());
        roles.forEach(role -> account.grant(role, null));
        if (!regions.isEmpty()) {
            account.appoint(regions, null);
        }
        return accounts.save(account).id();
    }

    /** Does something as that person. */
    public <T> T as(AccountId id, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        signIn(id);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs the person in on this thread. */
    public void signIn(AccountId id) {
        var user = transaction.execute(
                status -> accounts.findById(id.value()).map(SignedInUser::new).orElseThrow(NotFound::new));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }
}
