package kz.pana.identity;

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
        return name -> accounts.named(SignInName.of(name))
                .map(SignedInUser::new)
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    AuthenticationProvider signIn(AccountRepository accounts, PasswordEncoder passwords, SignInAttempts attempts) {
        return new ThrottledSignIn(users(accounts), passwords, attempts);
    }
}
