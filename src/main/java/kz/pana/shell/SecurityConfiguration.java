package kz.pana.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.concurrent.TimeUnit;
import kz.pana.identity.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Two worlds: the public site, which never has a session, and the back office, which denies by default. */
@Configuration
class SecurityConfiguration {

    /** Vaadin's client starts itself with inline and evaluated script; everything comes from this server all the same. */
    private static final String BACK_OFFICE_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; form-action 'self';"
                    + " base-uri 'self'; object-src 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain publicSite(HttpSecurity http) throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/app/**")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .frameOptions(FrameOptionsConfig::disable)
                        .addHeaderWriter(notInFrames())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(TimeUnit.DAYS.toSeconds(365))))
                .build();
    }

    /** What other sites embed is the only thing that may stand in a frame; its policy says so. */
    private static HeaderWriter notInFrames() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(
                        PathPatternRequestMatcher.withDefaults().matcher("/embed/**")),
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY));
    }

    @Bean
    @Order(2)
    SecurityFilterChain backOffice(HttpSecurity http, SignedIn signedIn) throws Exception {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new SignInSuccess());
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                .addFilterAfter(new EndedSessions(signedIn), SecurityContextHolderFilter.class)
                .formLogin(form -> form.failureHandler(SignInFailure::answer))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(BACK_OFFICE_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(TimeUnit.DAYS.toSeconds(365))))
                .build();
    }
}
