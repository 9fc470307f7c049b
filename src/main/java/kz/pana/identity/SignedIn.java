package kz.pana.identity;

import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Who is signed in, as they stand now: a role or a region taken away counts from the next call on. */
@Component
public class SignedIn {

    private final AccountRepository accounts;

    SignedIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Whoever acts in this request.
     *
     * @throws org.springframework.security.core.AuthenticationException if nobody is signed in
     * @throws AccessDeniedException if the session has ended: the account was blocked, or its password, role or region
     *     changed since
     */
    @Transactional(readOnly = true)
    public Actor actor() {
        SignedInUser user =
                user().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        return accounts.findById(user.id().value())
                .filter(account -> account.admits(user.epoch()))
                .map(Account::actor)
                .orElseThrow(() -> new AccessDeniedException("this session has ended"));
    }

    /**
     * Compares the session with the account, at each request: takes over what was granted since, and signs out where
     * the session has ended.
     *
     * @return false if it has ended
     */
    @Transactional(readOnly = true)
    public boolean renew() {
        Optional<SignedInUser> user = user();
        if (user.isEmpty()) {
            return true;
        }
        int session = user.get().epoch();
        Optional<AccountEpoch> epoch = accounts.epoch(user.get().id().value());
        if (epoch.filter(found -> found.admits(session)).isEmpty()) {
            put(null);
            return false;
        }
        if (session < epoch.get().now()) {
            accounts.findById(user.get().id().value())
                    .map(SignedIn::authentication)
                    .ifPresent(SignedIn::put);
        }
        return true;
    }

    /** Lets this session, if it is the account's own, live on with what was changed, once that is there for good. */
    void keep(Account account) {
        if (id().filter(account.id()::equals).isEmpty()) {
            return;
        }
        SecurityContext session = SecurityContextHolder.getContext();
        Runnable takeOver = () -> session.setAuthentication(authentication(account));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    takeOver.run();
                }
            });
        } else {
            takeOver.run();
        }
    }

    /** The account of this session, if there is one. */
    public Optional<AccountId> id() {
        return user().map(SignedInUser::id);
    }

    private static Optional<SignedInUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static void put(@Nullable Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    static Authentication authentication(Account account) {
        var user = new SignedInUser(account);
        user.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
