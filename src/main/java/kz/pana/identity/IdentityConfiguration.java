package kz.pana.identity;

import kz.pana.identity.credential.BoundedPasswordEncoder;
import kz.pana.identity.device.KnownDevices;
import kz.pana.identity.person.SignInName;
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

    // OWASP's password storage cheat sheet: 19 MiB, two passes, one lane. Each hash says with what it was made.
    static final int MEMORY_KIB = 19 * 1024;
    static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedPasswordEncoder(
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES),
                Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    private static UserDetailsService users(AccountRepository accounts) {
        return name -> accounts.named(SignInName.of(name))
                .filter(Account::hasSecret)
                .map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    AuthenticationProvider signIn(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInAttempts attempts,
            KnownDevices devices,
            HashRenewal hashes) {
        return new ThrottledSignIn(users(accounts), hashes, passwords, attempts, devices);
    }
}
