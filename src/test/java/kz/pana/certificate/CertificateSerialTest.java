package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import kz.pana.training.Pupils;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. */
class CertificateSerialTest {

    private static final CertificateSerial SERIAL = new CertificateSerial("PANA-26-7KQ4MX");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PANA-26-7KQ4MX",
                "pana-26-7kq4mx",
                "PANA267KQ4MX",
                "26-7KQ4MX",
                " PANA 26 7KQ4MX ",
                "PANA–26–7KQ4MX",
                "пана-26-7КQ4МХ",
                "№ PANA-26-7KQ4MX",
                "Сертификат № PANA-26-7KQ4MX.",
                "«PANA-26-7KQ4MX»",
                "'РАNА-26-7КQ4МХ')",
                "\u200bPANA\u201126\u20117KQ4MX\u200e",
                "\u202aPANA-26-7KQ4MX\u202c"
            })
    void aNumberIsReadHoweverItIsTyped(String typed) {
        assertThat(CertificateSerial.parse(typed)).contains(SERIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PANA",
                "PANA-26-7KQ4M",
                "PANA-26-7KQ4MXX",
                "PANA-26-7KQ4M0",
                "PANA-26-7KQ4MI",
                "PN-7K4M-30",
                "<b>PANA-26-7KQ4MX</b>",
                "PANA-26-7KQ4MX' or '1'='1",
                "PANA-٢٦-7KQ4MX"
            })
    void whatIsNoNumberIsNone(String typed) {
        assertThat(CertificateSerial.parse(typed)).isEmpty();
    }

    @Test
    void aFloodOfSignsIsNotReadAtAll() {
        assertThat(CertificateSerial.parse("-".repeat(100_000) + SERIAL.value()))
                .isEmpty();
    }

    @RepeatedTest(20)
    void whatIsDrawnIsReadAgain() {
        CertificateSerial drawn = CertificateSerial.create(Pupils.NOW);
        assertThat(CertificateSerial.parse(drawn.value())).contains(drawn);
    }

    @Test
    void numbersDoNotCountUp() {
        Set<CertificateSerial> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(CertificateSerial.create(Pupils.NOW));
        }
        assertThat(drawn).hasSizeGreaterThan(995);
    }
}
