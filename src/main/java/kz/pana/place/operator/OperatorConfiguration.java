package kz.pana.place.operator;

import kz.pana.place.application.Operator;
import kz.pana.platform.ThisMachine;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Nobody signs an agreement with an invented operator: where others can reach the portal, or its database is not the
 * embedded one, the operator is named or the portal does not start. Checked before anything connects or listens.
 */
@Configuration
class OperatorConfiguration {

    @Bean
    static BeanFactoryPostProcessor refuseWithoutOperator(Environment environment) {
        return factory -> check(
                read(environment),
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("server.address", ""));
    }

    @Bean
    static Operator operator(Environment environment) {
        return read(environment);
    }

    /**
     * @throws OperatorMissing unless the operator is named, or the portal is for this machine alone
     */
    static void check(Operator operator, String databaseUrl, String address) {
        if (operator.isInvented() && !ThisMachine.isAlone(databaseUrl, address)) {
            throw new OperatorMissing();
        }
    }

    private static Operator read(Environment environment) {
        return new Operator(
                environment.getProperty("pana.operator.name", ""),
                environment.getProperty("pana.operator.number", ""),
                environment.getProperty("pana.operator.address", ""));
    }
}
