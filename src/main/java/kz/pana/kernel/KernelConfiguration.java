package kz.pana.kernel;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the portal. */
@Configuration(proxyBeanMethods = false)
public class KernelConfiguration {
    /** The time zone of the whole country (UTC+5 since 2024-03-01). */
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Bean
    Clock clock() {
        return Clock.system(ALMATY);
    }
}
