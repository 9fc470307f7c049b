package kz.pana.finder;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * An answer that was compressed once and is handed out as it is, with a strong ETag for each form. Only compressed forms
 * are kept: hardly anybody takes neither.
 */
public final class CompressedBody {

    /** Where the machine has no native library for Brotli, gzip does. */
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private static final int QUALITY = 9;

    /**
     * What Brotli looks back over, in bits. For a larger window it prepares a hundred times as long as a page takes; a page
     * gets no smaller by it.
     */
    private static final int WINDOW = 16;

    private final byte[] gzip;
    private final byte[] brotli;
    private final String hash;

    public CompressedBody(byte[] plain) {
        gzip = gzip(plain);
        brotli = HAS_BROTLI ? brotli(plain) : new byte[0];
        hash = DigestUtils.md5DigestAsHex(plain);
    }

    /** Bytes of the gzip form, the larger of the two. */
    public int size() {
        return gzip.length;
    }

    /**
     * The answer in the best form that the reader takes.
     *
     * @param accepted the header {@code Accept-Encoding}
     */
    public ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder response, String accepted) {
        response.varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (HAS_BROTLI && takes(accepted, "br")) {
            return encoded(response, "br", brotli);
        }
        return takes(accepted, "gzip")
                ? encoded(response, "gzip", gzip)
                : response.eTag('"' + hash + '"').body(plain());
    }

    public byte[] plain() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> encoded(ResponseEntity.BodyBuilder response, String encoding, byte[] body) {
        return response.eTag('"' + hash + '-' + encoding + '"')
                .header(HttpHeaders.CONTENT_ENCODING, encoding)
                .body(body);
    }

    /**
     * A body that is sent as it is drawn: packed quickly, where the browser takes that, and not as small as it gets.
     *
     * @param accepted the header {@code Accept-Encoding}
     */
    public static ResponseEntity<byte[]> quick(ResponseEntity.BodyBuilder response, String accepted, byte[] body) {
        response.varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (!takes(accepted, "gzip")) {
            return response.body(body);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(bytes.toByteArray());
    }

    /** Whether the header names the encoding and does not refuse it with a quality of zero. */
    private static boolean takes(String accepted, String encoding) {
        return Arrays.stream(accepted.split(","))
                .map(String::strip)
                .anyMatch(one -> one.equals(encoding)
                        || one.startsWith(encoding + ";")
                                && !one.replace(" ", "").matches(".*;q=0(\\.0*)?"));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new BestGzip(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] brotli(byte[] plain) {
        try {
            Encoder.Parameters parameters = new Encoder.Parameters().setQuality(QUALITY);
            return Encoder.compress(plain, plain.length <= 1 << WINDOW ? parameters.setWindow(WINDOW) : parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(QUALITY);
        }
    }
}
