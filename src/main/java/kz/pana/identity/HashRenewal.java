package kz.pana.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a stronger hash of the same password, at the sign-in that has it in hand. */
@Component
class HashRenewal implements UserDetailsPasswordService {

    private final AccountRepository accounts;

    HashRenewal(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        if (user instanceof SignedInUser signedIn && hash != null) {
            accounts.renewHash(signedIn.id().value(), String.valueOf(signedIn.getPassword()), hash);
        }
        return user;
    }
}
