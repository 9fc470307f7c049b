package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.sign.Serial;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignCodesTest {

    private static final Instant SEEN = Instant.parse("2026-11-12T05:00:00Z");

    private final PublicPlace place = SomePlaces.pharmacy("abcdef", "24/7");
    private final PublishedPlaces places = mock(PublishedPlaces.class);
    private final UnlistedPlaces unlisted = mock(UnlistedPlaces.class);
    private final Signs signs = mock(Signs.class);
    private final SignCodes codes = new SignCodes(places, unlisted, signs);
    private final Serial serial = Serial.create();

    @BeforeEach
    void onePlaceIsPublished() {
        when(places.now()).thenReturn(new PublicPlaces(List.of(place)));
        when(signs.bySerial(any())).thenReturn(Optional.empty());
    }

    @Test
    void thePlacesOwnCodeLeadsToIt() {
        assertThat(codes.place("ABCDEF")).contains(place);
    }

    @Test
    void theSerialOfASignThatWasSeenLeadsToItsPlace() {
        sign(place.id(), SignState.INSTALLED, SEEN);

        assertThat(codes.place(serial.value())).contains(place);
    }

    @Test
    void aSignThatIsMissingOrWasNeverSeenLeadsNowhere() {
        sign(place.id(), SignState.MISSING, SEEN);
        assertThat(codes.place(serial.value())).isEmpty();

        sign(place.id(), SignState.INSTALLED, null);
        assertThat(codes.place(serial.value())).isEmpty();
    }

    @Test
    void aSignOfAPlaceThatIsNotPublishedLeadsNowhere() {
        sign(SomePlaces.pharmacy("ghjkmn", "24/7").id(), SignState.INSTALLED, SEEN);

        assertThat(codes.place(serial.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcdef", "ABCDEF", "abcdef).", "«abcdef»", " abcdef ", "abc\u200bdef", "аbсdеf", "abc-def"})
    void aCodeIsReadWithWhatStoodBesideIt(String typed) {
        assertThat(codes.read(typed)).contains("abcdef");
        assertThat(codes.place(typed)).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>", "abcde", "abcdefg", "PN-7K4M-31", "ққққққ"})
    void whatCannotBeACodeIsToldApartFromASignThatIsNotValid(String typed) {
        assertThat(codes.read(typed)).isEmpty();
        assertThat(codes.read("PN-7K4M-30")).contains("PN-7K4M-30");
    }

    @Test
    void whatIsNoCodeLeadsNowhere() {
        assertThat(codes.place("<b>")).isEmpty();
    }

    private void sign(PlaceId at, SignState state, @Nullable Instant seen) {
        when(signs.bySerial(serial)).thenReturn(Optional.of(new SignRow(serial, at, state, SEEN, seen)));
    }
}
