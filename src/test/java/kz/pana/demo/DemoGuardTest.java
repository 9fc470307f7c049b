package kz.pana.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoGuardTest {

    private static final String H2 = "jdbc:h2:file:./data/pana";

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void theDemonstrationRunsOnThisMachine(String address) {
        assertThatCode(() -> DemoGuard.check(H2, address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "192.168.1.5", "no-such-host.invalid"})
    void theDemonstrationNeverListensToOthers(String address) {
        assertThatThrownBy(() -> DemoGuard.check(H2, address)).isInstanceOf(DemoRefused.class);
    }

    @Test
    void theDemonstrationNeverTouchesProduction() {
        assertThatThrownBy(() -> DemoGuard.check("jdbc:postgresql://db/pana", "127.0.0.1"))
                .isInstanceOf(DemoRefused.class);
    }
}
