package kz.pana.identity;

import kz.pana.kernel.PlainText;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Sign-in by e-mail and password, or by phone and PIN. Whether an account exists, is blocked or unconfirmed shows only to
 * its password.
 */
class ThrottledSignIn extends DaoAuthenticationProvider {

    private final SignInAttempts attempts;

    ThrottledSignIn(UserDetailsService users, PasswordEncoder passwords, SignInAttempts attempts) {
        super(users);
        this.attempts = attempts;
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
        SignInName name = SignInName.of(authentication.getName());
        String from = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? "a " + details.getRemoteAddress()
                : "a ?";
        if (!attempts.begin(name, from)) {
            throw new LockedException("too many tries");
        }
        try {
            Authentication result = super.authenticate(withPlainPin(authentication));
            attempts.right(name, from);
            return result;
        } catch (BadCredentialsException e) {
            attempts.wrong(name);
            throw e;
        } catch (DisabledException rightButUnconfirmed) {
            attempts.right(name, from);
            throw rightButUnconfirmed;
        }
    }

    /** A PIN may be pasted with spaces, and with marks that nobody sees. A password stays as it is, sign by sign. */
    private static Authentication withPlainPin(Authentication typed) {
        if (typed.getCredentials() instanceof String secret && Pin.isShaped(PlainText.code(secret))) {
            var plain =
                    UsernamePasswordAuthenticationToken.unauthenticated(typed.getPrincipal(), PlainText.code(secret));
            plain.setDetails(typed.getDetails());
            return plain;
        }
        return typed;
    }
}
