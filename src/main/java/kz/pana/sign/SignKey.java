package kz.pana.sign;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An Ed25519 key under its id: a private one makes signs, a public one checks those that it made before.
 *
 * @param id two capital letters or digits
 * @param secret {@code null} where the key only checks
 */
record SignKey(String id, PublicKey shown, @Nullable PrivateKey secret) {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern ID = Pattern.compile("[0-9A-Z]{2}");
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    /** What stands before the 32 bytes of the key in what Java gives (RFC 8410, section 4). */
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static SignKey create(String id) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SignKey(id, pair.getPublic(), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a key as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write it.
     *
     * @throws IllegalArgumentException if it is none
     */
    static SignKey parse(String id, String pem) {
        Matcher parts = PEM.matcher(pem);
        if (!parts.find()) {
            throw new IllegalArgumentException("no key in PEM");
        }
        byte[] bytes = Base64.getMimeDecoder().decode(parts.group(2));
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            if (parts.group(1).equals("PUBLIC")) {
                return new SignKey(id, keys.generatePublic(new X509EncodedKeySpec(bytes)), null);
            }
            PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(bytes));
            SignKey key = new SignKey(id, publicOf(secret), secret);
            if (!key.made(bytes, key.sign(bytes))) {
                throw new IllegalArgumentException("a key that does not check what it signs");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** The private key as a file holds it. */
    String pem() {
        byte[] bytes = secret == null ? shown.getEncoded() : secret.getEncoded();
        String kind = secret == null ? "PUBLIC" : "PRIVATE";
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + kind
                + " KEY-----\n";
    }

    /** The public key as a file holds it. */
    String publicPem() {
        return new SignKey(id, shown, null).pem();
    }

    /** The 32 bytes of the public key in base64url, as a JSON Web Key has them (RFC 8037). */
    String publicBytes() {
        byte[] encoded = shown.getEncoded();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, HEAD.length, encoded.length));
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this key makes no signs", e);
        }
    }

    boolean made(byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(shown);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    /** Java has no other way from a private key to its public one: a generator whose chance is the private key. */
    private static PublicKey publicOf(PrivateKey secret) throws GeneralSecurityException {
        byte[] encoded = secret.getEncoded();
        byte[] seed = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(255, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair().getPublic();
    }
}
