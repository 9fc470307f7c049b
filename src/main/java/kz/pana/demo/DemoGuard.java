package kz.pana.demo;

import kz.pana.platform.ThisMachine;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * Invented shelters must never look like real ones: the demonstration runs on the embedded database and for this
 * machine only, or not at all. Checked before anything connects or listens.
 */
@Configuration
@Profile("demo")
class DemoGuard {

    @Bean
    static BeanFactoryPostProcessor refuseOutsideThisMachine(Environment environment) {
        return factory -> check(
                environment.getProperty("spring.datasource.url", ""), environment.getProperty("server.address", ""));
    }

    /**
     * @throws DemoRefused unless the database is H2 and the address is a loopback one
     */
    static void check(String databaseUrl, String address) {
        if (!ThisMachine.isEmbedded(databaseUrl)) {
            throw new DemoRefused("The demonstration runs on the embedded H2 only, never on a production database.");
        }
        if (!ThisMachine.isLoopback(address)) {
            throw new DemoRefused("The demonstration listens on this machine only (server.address=127.0.0.1).");
        }
    }
}
