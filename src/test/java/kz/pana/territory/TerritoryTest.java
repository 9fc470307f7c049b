package kz.pana.territory;

import static org.assertj.core.api.Assertions.assertThat;

import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    private final Territory territory = new Territory();

    @ParameterizedTest
    @ValueSource(strings = {"Абай даңғылы", "проспект Абая", "Abay Avenue"})
    void aKnownStreetIsCalledInEveryLanguageHoweverItWasTyped(String typed) {
        assertThat(territory.street("almaty", typed).in(Language.KK)).isEqualTo("Абай даңғылы");
        assertThat(territory.street("almaty", typed).in(Language.RU)).isEqualTo("проспект Абая");
    }

    @Test
    void anUnknownStreetStaysAsItWasTyped() {
        assertThat(territory.street("almaty", "Жаңа көше").in(Language.RU)).isEqualTo("Жаңа көше");
    }
}
