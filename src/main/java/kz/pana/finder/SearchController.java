package kz.pana.finder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out the file in which phones search: the server never learns for what, nor where. */
@RestController
class SearchController {

    private final PublishedPlaces places;
    private final JsonMapper json;
    private final Clock clock;
    private volatile @Nullable Made last;

    /** The file as it travels, made once for each change of places and for each day. */
    private record Made(PublicPlaces of, LocalDate on, byte[] plain, byte[] gzip, String hash) {}

    SearchController(PublishedPlaces places, JsonMapper json, Clock clock) {
        this.places = places;
        this.json = json;
        this.clock = clock;
    }

    /** Compressed here and not by the server, which never compresses what has a strong ETag. */
    @GetMapping("/find/places.json")
    ResponseEntity<byte[]> file(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String acceptedEncodings) {
        Made made = current();
        boolean gzip = acceptedEncodings.contains("gzip");
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(Site.SECONDS)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag("\"" + made.hash + (gzip ? "-gzip\"" : "\""));
        return gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(made.gzip) : response.body(made.plain);
    }

    private Made current() {
        PublicPlaces now = places.now();
        LocalDate today = clock.instant().atZone(KernelConfiguration.ALMATY).toLocalDate();
        Made known = last;
        if (known == null || known.of != now || !known.on.equals(today)) {
            byte[] plain = json.writeValueAsBytes(SearchFile.of(now, today));
            known = new Made(now, today, plain, compressed(plain), DigestUtils.md5DigestAsHex(plain));
            last = known;
        }
        return known;
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
