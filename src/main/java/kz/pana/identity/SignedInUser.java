package kz.pana.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: as little as it takes. */
final class SignedInUser implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 2L;

    private final UUID id;
    private final String name;
    private final int epoch;
    private final boolean blocked;
    private final Set<Role> roles;
    private @Nullable String passwordHash;

    SignedInUser(Account account) {
        this.id = account.id().value();
        this.name = account.signInName();
        this.epoch = account.epoch();
        this.blocked = account.isBlocked();
        this.roles = Set.copyOf(account.roles());
        this.passwordHash = account.secretHash();
    }

    AccountId id() {
        return new AccountId(id);
    }

    /** The account's epoch when the session began, or last took over what was granted. */
    int epoch() {
        return epoch;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public boolean isAccountNonLocked() {
        return !blocked;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
