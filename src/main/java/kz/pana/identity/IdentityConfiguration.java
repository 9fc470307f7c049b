package kz.pana.identity;

import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords by Argon2id; method security everywhere. */
@Configuration
@EnableMethodSecurity
class IdentityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static UserDetailsService users(AccountRepository accounts) {
        return name -> {
            try {
                return accounts.findByEmail(new EmailAddress(name))
                        .map(SignedInUser::new)
                        .orElseThrow(() -> new UsernameNotFoundException("unknown"));
            } catch (InvalidValue e) {
                throw new UsernameNotFoundException("unknown", e);
            }
        };
    }

    @Bean
    AuthenticationProvider signIn(AccountRepository accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        return new ThrottledSignIn(users(accounts), passwords, throttle);
    }
}
