package kz.pana.finder.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.pana.certificate.CertificateChecks;
import kz.pana.finder.SignCodes;
import kz.pana.kernel.Language;
import kz.pana.kernel.TypedCode;
import kz.pana.sign.Serial;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Where the number of a sign or a certificate is typed by whoever has no code to scan. */
@Controller
class CheckPages {

    /** As much as is shown again of what could not be read. */
    private static final int SHOWN = 60;

    /** What a reader of QR codes copies, with its beginning or without: the number is its last part. */
    private static final Pattern ADDRESS =
            Pattern.compile("^\\s*(?:(?:https?:)?//)?(?<host>(?<=//)[^/?#\\s]+|[^/?#\\s]+\\.[^/?#\\s]+(?=/))"
                    + "(?:.*?/(?<number>[^/?#]+))?/?(?:[?#].*)?$");

    /** As many signs as the number of a certificate has, or more; of a sign that says {@link Serial}. */
    private static final Pattern CERTIFICATE = Pattern.compile("PANA[0-9A-Z]{8,12}");

    /** The beginning of a number. */
    private static final Pattern BEGUN = Pattern.compile("[0-9A-Z]{1,5}|P[NH][0-9A-Z]{0,5}|PANA[0-9A-Z]{0,7}");

    private final PageRenderer site;
    private final SignCodes signs;
    private final CertificateChecks certificates;
    private final String host;

    CheckPages(
            PageRenderer site,
            SignCodes signs,
            CertificateChecks certificates,
            @Value("${pana.public-url}") String publicUrl) {
        this.site = site;
        this.signs = signs;
        this.certificates = certificates;
        this.host = URI.create(publicUrl).getAuthority();
    }

    /** @param number what was typed, {@code null} for whoever comes to type */
    @GetMapping("/{language:kk|ru|en}/check")
    ResponseEntity<byte[]> check(@PathVariable Language language, @RequestParam @Nullable String number) {
        if (number == null) {
            return form(language, "", "");
        }
        if (number.isBlank()) {
            return form(language, "", "missing");
        }
        Matcher address = ADDRESS.matcher(number);
        boolean isAddress = address.matches();
        if (isAddress && !host.equalsIgnoreCase(address.group("host"))) {
            // A forged sign leads somewhere else, and the number in its address says nothing about it.
            return form(language, number.strip(), "foreign");
        }
        String meant = isAddress ? Objects.requireNonNullElse(address.group("number"), "") : number;
        return meant(meant)
                .map(path -> PageRenderer.redirect("/" + language.tag() + path))
                .orElseGet(() -> form(language, number.strip(), fault(meant)));
    }

    /** Whoever stands before an invented sign would else type its number again and again. */
    private String fault(String number) {
        String plain = TypedCode.plain(number);
        if (Serial.isComplete(number) || CERTIFICATE.matcher(plain).matches() || signs.isForged(number)) {
            return "unknown";
        }
        return BEGUN.matcher(plain).matches() ? "incomplete" : "unreadable";
    }

    private Optional<String> meant(String number) {
        return certificates
                .number(number)
                .map(read -> "/certificate/" + read)
                .or(() -> signs.read(number).map(read -> "/s/" + read));
    }

    private ResponseEntity<byte[]> form(Language language, String typed, String fault) {
        String shown = typed.substring(0, Math.min(typed.length(), SHOWN));
        // So that another language shows it again.
        String path = shown.isEmpty() ? "/check" : "/check?number=" + UriUtils.encode(shown, StandardCharsets.UTF_8);
        PageFrame frame = site.frameAbout(language, path, site.say(language, "finder.check"));
        return site.form(HttpStatus.OK, "site/check", frame, Map.of("typed", shown, "fault", fault));
    }
}
