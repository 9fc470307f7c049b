package kz.pana.sign;

import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Keys of signs for tests, on whatever database and whether others could reach the portal or not. */
@TestConfiguration(proxyBeanMethods = false)
public class KnownKeys {

    static final SignKey FORMER = SignKey.create("01");
    static final SignKey PRESENT = SignKey.create("02");

    @Bean
    @Primary
    SignKeys knownSignKeys() {
        return keys();
    }

    public static SignKeys keys() {
        return new SignKeys(List.of(SignKey.parse("01", FORMER.publicPem()), PRESENT));
    }

    public static SignKeys none() {
        return new SignKeys(List.of());
    }
}
