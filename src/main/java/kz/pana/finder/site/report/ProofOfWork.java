package kz.pana.finder.site.report;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.pana.place.row.PlaceCode;
import org.springframework.stereotype.Component;

/**
 * A little work that a machine does before it sends a form, at most a second on a phone: find a number so that SHA-256
 * of the challenge and the number begins with 16 zero bits. It makes a flood dearer and does not stop one
 * (docs/decisions/017). Each form has a challenge of its own, good for its place and up to two hours, and nothing is
 * kept of it until it comes back; after a restart, or on another node, a proof counts as none, which is only a little
 * less.
 */
@Component
public class ProofOfWork {

    private static final Pattern ANSWER =
            Pattern.compile("(?<nonce>[0-9a-f]{32})(?<hour>\\d{1,12})x(?<mark>[0-9a-f]{32})(?::(?<number>\\d{1,12}))?");

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MARK_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec secret = new SecretKeySpec(bytes(32), ALGORITHM);
    private final Clock clock;

    /**
     * What came back with a form that we gave out for that place not long ago.
     *
     * @param nonce tells the form from all others
     * @param hour since 1970 in which it was given out
     * @param solved whether the work was done
     */
    record Answer(String nonce, long hour, boolean solved) {}

    ProofOfWork(Clock clock) {
        this.clock = clock;
    }

    /** What to work on; another one each time. */
    public String challenge(PlaceCode place) {
        return challenge(place, HexFormat.of().formatHex(bytes(16)), hour());
    }

    /** @param sent a challenge, behind it a colon and the number where the work was done; anything else is empty */
    Optional<Answer> answer(PlaceCode place, String sent) {
        Matcher answer = ANSWER.matcher(sent);
        if (!answer.matches()) {
            return Optional.empty();
        }
        long hour = Long.parseLong(answer.group("hour"));
        String challenge = challenge(place, answer.group("nonce"), hour);
        String given = sent.contains(":") ? sent.substring(0, sent.indexOf(':')) : sent;
        boolean ours = MessageDigest.isEqual(
                challenge.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
        if (!ours || hour > hour() || hour < hour() - 1) {
            return Optional.empty();
        }
        String number = answer.group("number");
        return Optional.of(new Answer(answer.group("nonce"), hour, number != null && solves(challenge, number)));
    }

    public static boolean solves(String challenge, String number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((challenge + number).getBytes(StandardCharsets.US_ASCII));
            return digest[0] == 0 && digest[1] == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String challenge(PlaceCode place, String nonce, long hour) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] mark = mac.doFinal((place.value() + " " + nonce + " " + hour).getBytes(StandardCharsets.US_ASCII));
            return nonce + hour + "x" + HexFormat.of().formatHex(mark, 0, MARK_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long hour() {
        return clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
