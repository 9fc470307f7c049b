package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.PanaTest;
import kz.pana.kernel.InvalidValue;
import kz.pana.place.PlaceDirectory;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a volunteer types from a sign, or a phone reads from its code, is the sign of this place or is refused. */
@PanaTest
class SignReadingTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    Signs signs;

    @Autowired
    PlaceDirectory places;

    private VisitFixture scene;
    private String opens = "";

    @BeforeEach
    void aVisitBringsASign() {
        scene = VisitFixture.in(portal);
        scene.planned();
        opens = opens(scene);
    }

    @Test
    void itsNumberAndItsCodeAreReadAlike() {
        Serial serial = new Serial(scene.serial());
        assertThat(signs.read(scene.place, serial.value().replace("-", " "))).isEqualTo(serial);
        assertThat(signs.read(scene.place, opens)).isEqualTo(serial);
        assertThat(signs.read(scene.place, "  " + opens + "\n")).isEqualTo(serial);
        assertThat(signs.read(scene.place, "https://pana.kz/s/" + serial)).isEqualTo(serial);
    }

    @Test
    void whatIsNotOursIsRefused() {
        char last = opens.charAt(20 + opens.indexOf("/s/"));
        String changed = opens.substring(0, 20 + opens.indexOf("/s/"))
                + (last == 'A' ? 'B' : 'A')
                + opens.substring(21 + opens.indexOf("/s/"));
        assertRefused("sign.serial.forged", changed);
        assertRefused("sign.serial.unreadable", opens.substring(0, opens.length() - 3));
        assertRefused("sign.serial.unreadable", "https://example.com/s/");
    }

    @Test
    void anotherPlacesIsRefusedByItsNumberAndByItsCode() {
        VisitFixture other = VisitFixture.in(portal);
        other.planned();
        assertRefused("sign.serial.of-another-place", other.serial());
        assertRefused("sign.serial.of-another-place", opens(other));
    }

    private String opens(VisitFixture whose) {
        return signs.opens(new Serial(whose.serial()), places.row(whose.place).code());
    }

    private void assertRefused(String key, String typed) {
        assertThatThrownBy(() -> signs.read(scene.place, typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(key);
    }
}
