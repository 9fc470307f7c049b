package kz.pana.sign;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;
import kz.pana.kernel.TypedCode;
import kz.pana.place.row.PlaceCode;
import kz.pana.platform.ThisMachine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Writes and reads the code on a sign: key id, serial and place code, and an Ed25519 signature of them
 * (docs/decisions/033). For modules, not for views: it guards nothing.
 */
@Component
public class SignKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SignKeys.class);

    /** What is signed begins with it, so that nothing else that such a key may ever sign passes for a sign. */
    private static final String PURPOSE = "PANA-SIGN-1:";

    /** Key id, serial without its letters and hyphens, place code in capitals; the 64 bytes of the signature. */
    private static final Pattern SHAPE = Pattern.compile("(([0-9A-Z]{2})([0-9A-Z]{6})([0-9A-Z]{6}))([A-Z2-7]{103})");

    /** How a code begins, whatever follows. */
    private static final Pattern BEGINNING = Pattern.compile("[0-9A-Z]{8}([0-9A-Z]{6}).*");

    /** What is printed does not change: what was found out about so many codes is not worked out again. */
    private static final int MOST_CHECKED = 20_000;

    /** How long a code is, in signs. */
    private static final int LENGTH = 117;

    private final ConcurrentLruCache<String, ReadCode> checked = new ConcurrentLruCache<>(MOST_CHECKED, this::check);
    private final Map<String, SignKey> keys;
    private final Optional<SignKey> maker;

    @Autowired
    SignKeys(Environment environment) {
        this(Path.of(environment.getRequiredProperty("pana.sign-keys")), ThisMachine.isAlone(environment));
    }

    private SignKeys(Path folder, boolean alone) {
        this(alone ? SignKeyFolder.readOrMake(folder) : SignKeyFolder.read(folder));
        if (maker.isEmpty()) {
            LOG.warn(
                    "No sign can be made: there is no private key in {} (PANA_SIGN_KEYS). {} docs/decisions/033 says how"
                            + " to make one.",
                    folder.toAbsolutePath(),
                    keys.isEmpty()
                            ? "The codes on signs cannot be checked either, for there is no public key."
                            : "Signs are still checked, with " + keys.size() + " public keys.");
        }
    }

    SignKeys(List<SignKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(SignKey::id, Function.identity()));
        // The last one in the order of their ids: so a new key takes over as soon as it is there.
        this.maker = keys.stream().filter(key -> key.secret() != null).max(Comparator.comparing(SignKey::id));
    }

    /**
     * A key as the public may have it.
     *
     * @param bytes its 32 bytes in base64url
     * @param pem the same as openssl reads it
     */
    public record PublicKeyRow(String id, String bytes, String pem) {}

    /** Every key that ever made signs which are to be believed, for whoever checks them by themselves. */
    public List<PublicKeyRow> publicKeys() {
        return keys.values().stream()
                .sorted(Comparator.comparing(SignKey::id))
                .map(key -> new PublicKeyRow(key.id(), key.publicBytes(), key.publicPem()))
                .toList();
    }

    /** Whether there is a key to make signs with. */
    public boolean mayMake() {
        return maker.isPresent();
    }

    /**
     * @throws Refused unless {@link #mayMake}
     */
    public void requireMayMake() {
        if (!mayMake()) {
            throw new Refused("sign.refused.no-key");
        }
    }

    /**
     * The code of a sign: always the same for one sign and key.
     *
     * @throws Refused unless {@link #mayMake}
     */
    public String write(Serial serial, PlaceCode place) {
        requireMayMake();
        SignKey key = maker.orElseThrow();
        String said = key.id() + serial.plain() + TypedCode.plain(place.value());
        return said + Base32.encode(key.sign(message(said)));
    }

    /** The code as addresses have it; empty for what has not the shape of one. */
    public Optional<String> code(String typed) {
        return Optional.of(TypedCode.plain(typed))
                .filter(plain -> SHAPE.matcher(plain).matches());
    }

    /**
     * Reads a code as a camera or a messenger gives it: in small letters, with a bracket or full stop beside it. What it
     * says of one never changes while the portal runs, for its keys do not. What is cut is unreadable; what is longer than
     * any of ours was not cut, and is none of ours.
     */
    public ReadCode read(String typed) {
        String plain = TypedCode.plain(typed);
        if (plain.length() < LENGTH) {
            return new ReadCode.Unreadable();
        }
        return plain.length() == LENGTH ? checked.get(plain) : forged(plain);
    }

    private ReadCode forged(String plain) {
        if (keys.isEmpty()) {
            return new ReadCode.Unchecked();
        }
        Matcher beginning = BEGINNING.matcher(plain);
        return new ReadCode.Forged(beginning.matches() ? PlaceCode.read(beginning.group(1)) : Optional.empty());
    }

    private ReadCode check(String plain) {
        Matcher parts = SHAPE.matcher(plain);
        if (!parts.matches()) {
            return forged(plain);
        }
        if (keys.isEmpty()) {
            return new ReadCode.Unchecked();
        }
        Optional<PlaceCode> place = PlaceCode.read(parts.group(4));
        SignKey key = keys.get(parts.group(2));
        boolean made = key != null
                && Base32.decode(parts.group(5))
                        .filter(signed -> key.made(message(parts.group(1)), signed))
                        .isPresent();
        return made && place.isPresent()
                ? new ReadCode.Genuine(serial(parts.group(3)), place.get())
                : new ReadCode.Forged(place);
    }

    private static byte[] message(String said) {
        return (PURPOSE + said).getBytes(StandardCharsets.US_ASCII);
    }

    /** What we signed is a serial. */
    private static Serial serial(String plain) {
        try {
            return Serial.parse(plain);
        } catch (InvalidValue e) {
            throw new IllegalStateException("a signed code without a serial", e);
        }
    }
}
