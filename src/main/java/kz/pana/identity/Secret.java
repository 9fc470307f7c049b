package kz.pana.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The unguessable part of a link: 192 random bits. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret create() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
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
