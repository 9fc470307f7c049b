package kz.pana.identity;

import java.util.Locale;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-in by e-mail and password. Whether an account exists, is blocked or unconfirmed shows only to its password. */
class ThrottledSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    ThrottledSignIn(UserDetailsService users, PasswordEncoder passwords, SignInThrottle throttle) {
        super(users);
        this.throttle = throttle;
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(user -> {
            if (!user.isAccountNonLocked()) {
                throw new BadCredentialsException("blocked");
            }
            if (user instanceof SignedInUser signedIn && !signedIn.isConfirmed()) {
                throw new DisabledException("unconfirmed");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String email = "e " + authentication.getName().strip().toLowerCase(Locale.ROOT);
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? "a " + details.getRemoteAddress()
                : "a ?";
        if (throttle.isExhausted(email, SignInThrottle.PER_EMAIL)
                || throttle.isExhausted(address, SignInThrottle.PER_NETWORK_ADDRESS)) {
            throw new LockedException("too many tries");
        }
        try {
            Authentication result = super.authenticate(authentication);
            throttle.succeeded(email);
            return result;
        } catch (BadCredentialsException e) {
            throttle.failed(email);
            throttle.failed(address);
            throw e;
        }
    }
}
