package kz.pana.finder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.pana.place.PlaceCode;
import org.springframework.stereotype.Component;

/**
 * A little work that a machine does before it sends a form, a second for one person and hours for a flood: find a number
 * so that SHA-256 of the challenge and the number begins with 16 zero bits. The challenge is for one place and one hour,
 * and nothing is kept of it; after a restart, or on another node, a proof counts as none, which the flood gate allows for.
 */
@Component
class Puzzle {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final String ALGORITHM = "HmacSHA256";
    private static final int CHALLENGE_BYTES = 16;

    private final SecretKeySpec secret = new SecretKeySpec(random(), ALGORITHM);
    private final Clock clock;

    Puzzle(Clock clock) {
        this.clock = clock;
    }

    /** What to work on now. */
    String challenge(PlaceCode place) {
        return challenge(place, hour());
    }

    /** Whether the number solves the challenge of this hour or of the last one. */
    boolean isSolved(PlaceCode place, String number) {
        return NUMBER.matcher(number).matches()
                && LongStream.of(hour(), hour() - 1).anyMatch(hour -> solves(challenge(place, hour), number));
    }

    static boolean solves(String challenge, String number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((challenge + number).getBytes(StandardCharsets.US_ASCII));
            return digest[0] == 0 && digest[1] == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String challenge(PlaceCode place, long hour) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] digest = mac.doFinal((place.value() + hour).getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, CHALLENGE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long hour() {
        return clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
