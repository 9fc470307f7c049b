package kz.pana.identity;

import kz.pana.identity.SignInAttempts.Attempt;
import kz.pana.identity.credential.PinCode;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.person.SignInName;
import kz.pana.identity.throttle.Caller;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Sign-in by e-mail and password, or by phone and PIN. Whether an account exists, is blocked or has no password yet does
 * not show; that it is blocked is told only to whoever knows the password or the PIN. A hash of an older kind is replaced
 * when its password is there.
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
        // After the password: a wrong one must not learn it, nor be told sooner.
        setPostAuthenticationChecks(user -> {
            if (!user.isAccountNonLocked()) {
                throw new LockedException("blocked");
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        Attempt attempt = attempts.begin(SignInName.of(authentication.getName()), Caller.here());
        try {
            Authentication result = super.authenticate(withPlainPin(authentication));
            attempts.right(attempt);
            remember(result);
            return result;
        } catch (LockedException e) {
            attempts.right(attempt);
            throw e;
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

    /** A PIN may be pasted with spaces, and with marks that nobody sees. A password stays as it is, sign by sign. */
    private static Authentication withPlainPin(Authentication typed) {
        if (typed.getCredentials() instanceof String secret && PinCode.isShaped(PlainText.code(secret))) {
            var plain =
                    UsernamePasswordAuthenticationToken.unauthenticated(typed.getPrincipal(), PlainText.code(secret));
            plain.setDetails(typed.getDetails());
            return plain;
        }
        return typed;
    }
}
