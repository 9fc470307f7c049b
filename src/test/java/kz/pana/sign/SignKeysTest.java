package kz.pana.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import kz.pana.kernel.Refused;
import kz.pana.place.row.PlaceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

/** The code on a sign: what we wrote reads back, and nothing else does. */
@ExtendWith(OutputCaptureExtension.class)
class SignKeysTest {

    private static final Serial SERIAL = new Serial("PN-7K4M-30");
    private static final PlaceCode PLACE = new PlaceCode("abcdef");

    private final SignKeys keys = new SignKeys(List.of(KnownKeys.FORMER, KnownKeys.PRESENT));
    private final String code = keys.write(SERIAL, PLACE);

    @TempDir
    Path folder;

    @Test
    void whatWeWroteSaysWhichSignAndWhichPlace() {
        assertThat(code).startsWith("027K4M30ABCDEF").matches("[0-9A-Z]{117}");
        assertThat(keys.read(code)).isEqualTo(new ReadCode.Genuine(SERIAL, PLACE));
        assertThat(keys.write(SERIAL, PLACE)).as("a reprint has the same code").isEqualTo(code);
    }

    @Test
    void itIsReadWithWhatAMessengerMakesOfIt() {
        for (String typed : List.of(
                code.toLowerCase(Locale.ROOT),
                " " + code + ").",
                "«" + code + "»",
                "\u200b" + code,
                code.replace('A', 'А'))) {
            assertThat(keys.read(typed)).isEqualTo(new ReadCode.Genuine(SERIAL, PLACE));
        }
    }

    /**
     * A bit of the signature or of a letter. {@code bin/bench trust} tries a hundred thousand, which takes a minute.
     */
    @Test
    void oneChangedBitIsNeverAccepted() {
        int most = Integer.getInteger("pana.changed-bits", 5_000);
        Random random = new Random(20261201);
        int tries = 0;
        while (tries < most) {
            PlaceCode place = PlaceCode.create();
            String made = keys.write(Serial.create(), place);
            byte[] signed = Base32.decode(made.substring(14)).orElseThrow();
            for (int j = 0; j < 500 && tries < most; j++, tries++) {
                String changed;
                if (random.nextInt(4) > 0) {
                    byte[] other = signed.clone();
                    int bit = random.nextInt(64 * 8);
                    other[bit / 8] ^= (byte) (1 << bit % 8);
                    changed = made.substring(0, 14) + Base32.encode(other);
                } else {
                    char[] other = made.toCharArray();
                    other[random.nextInt(made.length())] ^= (char) (1 << random.nextInt(5));
                    changed = new String(other);
                }
                assertThat(keys.read(changed)).isNotInstanceOf(ReadCode.Genuine.class);
            }
        }
    }

    @Test
    void theBitsThatNoByteNeedsChangeNothingUnseen() {
        char last = code.charAt(code.length() - 1);
        for (char other : "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".toCharArray()) {
            if (other != last) {
                assertThat(keys.read(code.substring(0, code.length() - 1) + other))
                        .isEqualTo(new ReadCode.Forged(Optional.of(PLACE)));
            }
        }
    }

    @Test
    void aCodeOfAnotherKeyIsForgedAndNamesThePlaceThatItPretends() {
        SignKeys theirs = new SignKeys(List.of(SignKey.create("02")));
        assertThat(keys.read(theirs.write(SERIAL, PLACE))).isEqualTo(new ReadCode.Forged(Optional.of(PLACE)));

        SignKeys unknown = new SignKeys(List.of(SignKey.create("ZZ")));
        assertThat(keys.read(unknown.write(SERIAL, PLACE))).isEqualTo(new ReadCode.Forged(Optional.of(PLACE)));
        assertThat(keys.read("02000000111111" + "A".repeat(103)))
                .as("no place is called 111111")
                .isEqualTo(new ReadCode.Forged(Optional.empty()));
    }

    @Test
    void whatOurKeySignedForAnotherPurposeIsNoSign() {
        byte[] signed = KnownKeys.PRESENT.sign("027K4M30ABCDEF".getBytes(StandardCharsets.US_ASCII));

        assertThat(keys.read("027K4M30ABCDEF" + Base32.encode(signed))).isInstanceOf(ReadCode.Forged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcdef", "PN-7K4M-30", "<b>", "027K4M30ABCDEF"})
    void whatIsShorterIsUnreadable(String typed) {
        assertThat(keys.read(typed)).isEqualTo(new ReadCode.Unreadable());
        assertThat(keys.read(code.substring(0, code.length() - 1))).isEqualTo(new ReadCode.Unreadable());
    }

    /** Whoever cut it would have made it shorter. */
    @Test
    void whatIsLongerThanACodeIsForged() {
        assertThat(keys.read(code + "A")).isEqualTo(new ReadCode.Forged(Optional.of(PLACE)));
        assertThat(keys.read("1".repeat(300))).isEqualTo(new ReadCode.Forged(Optional.empty()));
        assertThat(keys.read(code.substring(0, code.length() - 1) + "1"))
                .as("a sign that no signature of ours has")
                .isEqualTo(new ReadCode.Forged(Optional.of(PLACE)));
        assertThat(KnownKeys.none().read(code + "A")).isEqualTo(new ReadCode.Unchecked());
    }

    @Test
    void aFormerKeyGoesOnCheckingAndTheNewOneMakes() {
        String before = new SignKeys(List.of(KnownKeys.FORMER)).write(SERIAL, PLACE);
        SignKeys after = new SignKeys(List.of(publicOnly(KnownKeys.FORMER), KnownKeys.PRESENT));

        assertThat(after.read(before)).isEqualTo(new ReadCode.Genuine(SERIAL, PLACE));
        assertThat(after.write(SERIAL, PLACE)).startsWith("02");
        assertThat(after.publicKeys()).extracting(SignKeys.PublicKeyRow::id).containsExactly("01", "02");
    }

    @Test
    void withoutAPrivateKeyNothingIsMadeAndEverythingIsChecked() {
        SignKeys checking = new SignKeys(List.of(publicOnly(KnownKeys.PRESENT)));

        assertThat(checking.mayMake()).isFalse();
        assertThat(checking.read(code)).isEqualTo(new ReadCode.Genuine(SERIAL, PLACE));
        assertThatThrownBy(() -> checking.write(SERIAL, PLACE))
                .isInstanceOf(Refused.class)
                .hasMessage("sign.refused.no-key");
    }

    @Test
    void withoutAnyKeyNothingIsSaidOfACode() {
        assertThat(new SignKeys(List.of()).read(code)).isEqualTo(new ReadCode.Unchecked());
    }

    @Test
    void aPortalForThisMachineAloneMakesItsKeyOnceForItsOwnerAlone(CapturedOutput log) throws IOException {
        Path at = folder.resolve("sign-keys");
        SignKeys first = new SignKeys(environment(at, "jdbc:h2:file:x", "127.0.0.1"));
        String made = first.write(SERIAL, PLACE);

        assertThat(made).startsWith("00");
        assertThat(new SignKeys(environment(at, "jdbc:h2:file:x", "127.0.0.1")).read(made))
                .isEqualTo(new ReadCode.Genuine(SERIAL, PLACE));
        try (Stream<Path> files = Files.list(at)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(at)))
                .isEqualTo("rwx------");
        assertThat(log.getAll()).doesNotContain("No sign can be made");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:x|0.0.0.0", "jdbc:h2:file:x|", "jdbc:postgresql://d/pana|127.0.0.1"})
    void aPortalForOthersMakesNoneAndSaysSoOnce(String where, CapturedOutput log) {
        String[] parts = where.split("\\|", -1);
        Path at = folder.resolve("sign-keys");
        SignKeys none = new SignKeys(environment(at, parts[0], parts[1]));

        assertThat(none.mayMake()).isFalse();
        assertThat(at).doesNotExist();
        assertThat(log.getAll()).containsOnlyOnce("No sign can be made").contains(at.toString(), "docs/decisions/033");
    }

    @Test
    void keysAreReadAsOpensslWritesThem() throws IOException, GeneralSecurityException {
        // The example of RFC 8410, section 10.3.
        Files.writeString(folder.resolve("A1.pem"), """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
                -----END PRIVATE KEY-----
                """);
        Files.writeString(folder.resolve("README"), "not a key");

        SignKeys read = new SignKeys(environment(folder, "jdbc:postgresql://d/pana", "0.0.0.0"));
        assertThat(read.mayMake()).isTrue();
        assertThat(read.publicKeys())
                .containsExactly(new SignKeys.PublicKeyRow(
                        "A1",
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(HexFormat.of()
                                        .parseHex("19bf44096984cdfe8541bac167dc3b96c85086aa30b6b6cb0c5c38ad703166e1")),
                        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                + "-----END PUBLIC KEY-----\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.pem", "a1.pem", "001.pem", "A1.pem"})
    void aFileThatIsNoKeyIsNotPassedOver(String name) throws IOException {
        Files.writeString(folder.resolve(name), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        assertThatThrownBy(() -> new SignKeys(environment(folder, "jdbc:postgresql://d/pana", "0.0.0.0")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }

    private static MockEnvironment environment(Path keys, String database, String address) {
        return new MockEnvironment()
                .withProperty("pana.sign-keys", keys.toString())
                .withProperty("spring.datasource.url", database)
                .withProperty("server.address", address);
    }

    private static SignKey publicOnly(SignKey key) {
        return SignKey.parse(key.id(), key.publicPem());
    }
}
