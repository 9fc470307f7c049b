package kz.pana.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.UnlistedRow;
import kz.pana.sign.KnownKeys;
import kz.pana.sign.Serial;
import kz.pana.sign.SignKeys;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignCodesTest {

    private static final Instant SEEN = Instant.parse("2026-11-12T05:00:00Z");

    private final PublicPlace place = SomePlaces.pharmacy("abcdef", "24/7");
    private final UnlistedRow gone =
            new UnlistedRow(PlaceId.create(), new PlaceCode("pqrstu"), place.name(), "almaty", place.point(), false);
    private final PublishedPlaces places = mock(PublishedPlaces.class);
    private final UnlistedPlaces unlisted = mock(UnlistedPlaces.class);
    private final Signs signs = mock(Signs.class);
    private final SignKeys keys = KnownKeys.keys();
    private final SignCodes codes = new SignCodes(places, unlisted, signs, keys);
    private final Serial serial = Serial.create();
    private final String signed = keys.write(serial, place.code());

    @BeforeEach
    void onePlaceIsPublishedAndOneWas() {
        when(places.now()).thenReturn(new PublicPlaces(List.of(place)));
        when(signs.bySerial(any())).thenReturn(Optional.empty());
        when(unlisted.withCode(gone.code())).thenReturn(Optional.of(gone));
        when(unlisted.withId(gone.id())).thenReturn(Optional.of(gone));
    }

    /** Whoever prints the address of a place on a sign of their own has not our word for that sign. */
    @Test
    void thePlacesOwnCodeLeadsToItAndSaysNothingOfASign() {
        assertThat(codes.scan("ABCDEF")).isEqualTo(found(ScanVerdict.PLACE));
        assertThat(codes.scan("pqrstu")).isEqualTo(left(ScanVerdict.PLACE_OUT));
        assertThat(codes.scan("zzzzzz")).isEqualTo(nothing(ScanVerdict.NEVER_ISSUED));
    }

    @Test
    void aSignThatHangsAndWasSeenIsValidByItsCodeAndByItsSerial() {
        sign(place.id(), SignState.INSTALLED, SEEN);

        ScannedSign valid = new ScannedSign(ScanVerdict.VALID, Optional.of(place), Optional.empty(), Optional.of(SEEN));
        assertThat(codes.scan(signed)).isEqualTo(valid);
        assertThat(codes.scan(serial.value())).isEqualTo(valid);
        assertThat(codes.scan(signed).reportable()).contains(place.code());
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "RECOVERED", "VOID"})
    void aSignThatHangsNoMoreIsOutAndNamesItsPlace(SignState state) {
        sign(place.id(), state, SEEN);
        assertThat(codes.scan(signed)).isEqualTo(found(ScanVerdict.SIGN_OUT));
        assertThat(codes.scan(serial.value())).isEqualTo(found(ScanVerdict.SIGN_OUT));
    }

    @Test
    void aSignThatNoVisitHasSeenDoesNotCountYet() {
        sign(place.id(), SignState.INSTALLED, null);
        assertThat(codes.scan(signed)).isEqualTo(found(ScanVerdict.NOT_YET));
        sign(place.id(), SignState.ISSUED, null);
        assertThat(codes.scan(signed)).isEqualTo(found(ScanVerdict.NOT_YET));

        sign(PlaceId.create(), SignState.INSTALLED, SEEN);
        assertThat(codes.scan(serial.value()))
                .as("of a place that is on its way in")
                .isEqualTo(nothing(ScanVerdict.NOT_YET));
        sign(null, SignState.MADE, null);
        assertThat(codes.scan(serial.value())).isEqualTo(nothing(ScanVerdict.NOT_YET));
        sign(null, SignState.VOID, null);
        assertThat(codes.scan(serial.value())).isEqualTo(nothing(ScanVerdict.SIGN_OUT));
    }

    @Test
    void aSignOfAPlaceThatIsGoneForNowSaysSo() {
        sign(gone.id(), SignState.INSTALLED, SEEN);
        assertThat(codes.scan(keys.write(serial, gone.code()))).isEqualTo(left(ScanVerdict.PLACE_OUT));
        assertThat(codes.scan(serial.value())).isEqualTo(left(ScanVerdict.PLACE_OUT));

        sign(gone.id(), SignState.VOID, SEEN);
        assertThat(codes.scan(serial.value())).isEqualTo(left(ScanVerdict.SIGN_OUT));
        assertThat(codes.scan(serial.value()).reportable()).contains(gone.code());
    }

    @Test
    void whatWeSignedAndDoNotKnowAnyMoreDoesNotCount() {
        assertThat(codes.scan(signed)).isEqualTo(found(ScanVerdict.SIGN_OUT));
        sign(gone.id(), SignState.INSTALLED, SEEN);
        assertThat(codes.scan(signed)).as("it is another place's").isEqualTo(found(ScanVerdict.SIGN_OUT));
    }

    @Test
    void whatWeDidNotSignWasNeverIssuedWhateverItPretends() {
        sign(place.id(), SignState.INSTALLED, SEEN);
        String forged = signed.substring(0, 20) + (signed.charAt(20) == 'A' ? 'B' : 'A') + signed.substring(21);
        assertThat(codes.scan(forged)).isEqualTo(found(ScanVerdict.NEVER_ISSUED));
        assertThat(codes.scan(Serial.create().value())).isEqualTo(nothing(ScanVerdict.NEVER_ISSUED));
        assertThat(codes.scan(signed.substring(1))).as("cut").isEqualTo(nothing(ScanVerdict.UNREADABLE));
    }

    @Test
    void withoutKeysASignedCodeIsNotCalledForged() {
        SignCodes keyless = new SignCodes(places, unlisted, signs, KnownKeys.none());
        assertThat(keyless.scan(signed)).isEqualTo(nothing(ScanVerdict.UNCHECKED));
        sign(place.id(), SignState.INSTALLED, SEEN);
        assertThat(keyless.scan(serial.value()).verdict()).isEqualTo(ScanVerdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abcdef", "ABCDEF", "abcdef).", "«abcdef»", " abcdef ", "abc\u200bdef", "аbсdеf", "abc-def"})
    void aCodeIsReadWithWhatStoodBesideIt(String typed) {
        assertThat(codes.read(typed)).contains("abcdef");
        assertThat(codes.scan(typed)).isEqualTo(found(ScanVerdict.PLACE));
    }

    @Test
    void aSignedCodeIsReadAsItStandsInAddresses() {
        assertThat(codes.read("«" + signed.toLowerCase(Locale.ROOT) + "»")).contains(signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>", "abcde", "abcdefg", "PN-7K4M", "ққққққ"})
    void whatCannotBeACodeIsToldApartFromASignThatIsNotValid(String typed) {
        assertThat(codes.read(typed)).isEmpty();
        assertThat(codes.scan(typed)).isEqualTo(nothing(ScanVerdict.UNREADABLE));
        assertThat(codes.read("PN-7K4M-30")).contains("PN-7K4M-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PN-7K4M-31", "PN-0000-00"})
    void aNumberThatNoSignOfOursCanHaveWasNeverIssued(String typed) {
        assertThat(codes.read(typed)).isEmpty();
        assertThat(codes.scan(typed)).isEqualTo(nothing(ScanVerdict.NEVER_ISSUED));
    }

    private ScannedSign found(ScanVerdict verdict) {
        return new ScannedSign(verdict, Optional.of(place), Optional.empty());
    }

    private ScannedSign left(ScanVerdict verdict) {
        return new ScannedSign(verdict, Optional.empty(), Optional.of(gone));
    }

    private static ScannedSign nothing(ScanVerdict verdict) {
        return new ScannedSign(verdict, Optional.empty(), Optional.empty());
    }

    private void sign(@Nullable PlaceId at, SignState state, @Nullable Instant seen) {
        when(signs.bySerial(serial)).thenReturn(Optional.of(new SignRow(serial, at, state, SEEN, seen, seen)));
    }
}
