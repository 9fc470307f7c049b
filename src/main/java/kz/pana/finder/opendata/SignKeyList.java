package kz.pana.finder.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import kz.pana.sign.SignKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of signs as a JSON Web Key Set (RFC 8037), so that anybody can check a sign without asking us. */
@RestController
@CrossOrigin(origins = "*")
class SignKeyList {

    private static final CacheControl HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final SignKeys keys;

    SignKeyList(SignKeys keys) {
        this.keys = keys;
    }

    private record KeySet(List<Key> keys) {}

    private record Key(
            @JsonProperty("kty") String type,
            @JsonProperty("crv") String curve,
            @JsonProperty("use") String use,
            @JsonProperty("kid") String id,
            @JsonProperty("x") String bytes,
            @JsonProperty("pem") String pem) {

        static Key of(SignKeys.PublicKeyRow row) {
            return new Key("OKP", "Ed25519", "sig", row.id(), row.bytes(), row.pem());
        }
    }

    @GetMapping("/.well-known/pana-sign-keys.json")
    ResponseEntity<KeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(HOUR)
                .body(new KeySet(keys.publicKeys().stream().map(Key::of).toList()));
    }
}
