package kz.pana.identity.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** The unguessable part of a link: 192 random bits. */
@NamedInterface("credential")
public record SecretToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PAPER_SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int PAPER_LENGTH = 10;

    public static SecretToken create() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * A shorter one for links that are typed from paper: about 50 random bits, without look-alike signs. Only for what
     * does not live long and gives no more than a way in.
     */
    public static SecretToken forPaper() {
        return new SecretToken(RANDOM.ints(PAPER_LENGTH, 0, PAPER_SIGNS.length())
                .mapToObj(PAPER_SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** Reads what a link ends with; one typed from paper may come in capital letters. */
    public static SecretToken read(String token) {
        return new SecretToken(token.length() == PAPER_LENGTH ? token.toLowerCase(Locale.ROOT) : token);
    }

    /** What may be stored: SHA-256 in hex. The secret is random, so it needs no salt. */
    public String digest() {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the secret, so that no log holds it. */
    @Override
    public String toString() {
        return "Secret";
    }
}
