package kz.pana.place.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import kz.pana.place.application.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    private static final Operator OPERATOR = new Operator("Қор", "990140000123", "Астана");
    private static final Operator NOBODY = new Operator("Қор", "", "");
    private static final String EMBEDDED = "jdbc:h2:file:./data/pana";

    @Test
    void thePortalStartsWithoutAnOperatorOnlyForThisMachineAndOnTheEmbeddedDatabase() {
        assertThatCode(() -> OperatorConfiguration.check(NOBODY, EMBEDDED, "127.0.0.1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> OperatorConfiguration.check(OPERATOR, "jdbc:postgresql://database/pana", ""))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://database/pana, 127.0.0.1",
        "jdbc:h2:file:./data/pana, 0.0.0.0",
        "jdbc:h2:file:./data/pana, ''",
    })
    void elsewhereItSaysWhatIsMissing(String database, String address) {
        assertThatThrownBy(() -> OperatorConfiguration.check(NOBODY, database, address))
                .isInstanceOf(OperatorMissing.class)
                .satisfies(thrown -> {
                    var said = Objects.requireNonNull(new OperatorMissing.Analyzer().analyze(thrown));
                    assertThat(said.getAction()).contains("PANA_OPERATOR_NAME", "PANA_OPERATOR_ADDRESS");
                });
    }
}
