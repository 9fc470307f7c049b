package kz.pana.identity;

import kz.pana.identity.SignInAttempts.Attempt;
import kz.pana.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Sign-in by e-mail and password, or by phone and PIN. Whether an account exists, is blocked or has no password yet does
 * not show. A hash of an older kind is replaced when its password is there.
 */
class ThrottledSignIn extends DaoAuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ThrottledSignIn.class);

    private final SignInAttempts attempts;
    private final KnownDevices devices;

    ThrottledSignIn(
            UserDetailsService users,
            UserDetailsPasswordService hashes,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            KnownDevices devices) {
        super(users);
        this.attempts = attempts;
        this.devices = devices;
        setPasswordEncoder(passwords);
        setUserDetailsPasswordService(hashes);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(user -> {
            if (!user.isAccountNonLocked()) {
                throw new BadCredentialsException("blocked");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Attempt attempt = attempts.begin(SignInName.of(authentication.getName()), Caller.here());
        try {
            Authentication result = super.authenticate(authentication);
            attempts.right(attempt);
            remember(result);
            return result;
        } catch (BadCredentialsException e) {
            attempts.wrong(attempt);
            throw e;
        } catch (Refused busy) {
            attempts.takeBack(attempt);
            throw new AuthenticationServiceException("too many sign in at once", busy);
        }
    }

    private void remember(Authentication result) {
        try {
            if (result.getPrincipal() instanceof SignedInUser user) {
                devices.remember(user.id());
            }
        } catch (DataAccessException e) {
            // It signs in all the same; only its next mistakes count like a stranger's.
            LOG.warn("A device was not remembered: {}", e.getClass().getSimpleName());
        }
    }
}
