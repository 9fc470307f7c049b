package kz.pana.identity;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
     * @throws AccessDeniedException if the account was blocked since
     */
    @Transactional(readOnly = true)
    public Actor actor() {
        AccountId id = id().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
        return accounts.findById(id.value())
                .filter(account -> !account.isBlocked())
                .map(Account::actor)
                .orElseThrow(() -> new AccessDeniedException("this account is blocked"));
    }

    /** Takes over into the session what was granted or taken since; ends the sign-in of an account that was blocked. */
    @Transactional(readOnly = true)
    public void renew() {
        id().ifPresent(id -> SecurityContextHolder.getContext()
                .setAuthentication(accounts.findById(id.value())
                        .filter(account -> !account.isBlocked())
                        .map(SignedIn::authentication)
                        .orElse(null)));
    }

    /** The account of this session, if there is one. */
    public Optional<AccountId> id() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user.id())
                : Optional.empty();
    }

    static Authentication authentication(Account account) {
        var user = new SignedInUser(account);
        user.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }
}
