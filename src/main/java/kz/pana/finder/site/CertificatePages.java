package kz.pana.finder.site;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kz.pana.certificate.CertificateChecks;
import kz.pana.certificate.CheckedCertificate;
import kz.pana.kernel.Language;
import kz.pana.sign.scan.SerialGuesses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriUtils;

/** What the code on a certificate opens: whether it holds today, and for whom, no more. */
@Controller
class CertificatePages {

    private final PageRenderer site;
    private final CertificateChecks checks;
    private final SerialGuesses guesses;

    CertificatePages(PageRenderer site, CertificateChecks checks, SerialGuesses guesses) {
        this.site = site;
        this.checks = checks;
        this.guesses = guesses;
    }

    /** In the browser's language: served, not redirected, as the page of a sign is. */
    @GetMapping("/c/{serial}")
    ResponseEntity<byte[]> certificate(
            @PathVariable String serial,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String accepted,
            HttpServletRequest request) {
        ResponseEntity<byte[]> page = certificate(Language.negotiate(accepted), serial, request);
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.getBody());
    }

    @GetMapping("/{language:kk|ru|en}/certificate/{serial}")
    ResponseEntity<byte[]> certificate(
            @PathVariable Language language, @PathVariable String serial, HttpServletRequest request) {
        // Each true one says a name: whoever tries numbers until one is true is slowed down, as with those of signs.
        boolean isGuess = checks.number(serial).isPresent();
        if (isGuess && !guesses.begin(request.getRemoteAddr()).isZero()) {
            return site.problem(HttpStatus.TOO_MANY_REQUESTS, language, "certificate-wait");
        }
        Optional<CheckedCertificate> certificate = checks.check(serial);
        if (certificate.isPresent()) {
            guesses.known(request.getRemoteAddr());
        }
        String path = "/certificate/"
                + certificate.map(CheckedCertificate::serial).orElse(UriUtils.encode(serial, StandardCharsets.UTF_8));
        PageFrame frame = site.frameAbout(language, path, site.say(language, "finder.certificate"));
        return site.withPlaceStyle(site.personal(
                certificate.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND,
                "site/certificate",
                frame,
                Map.of("certificate", certificate, "isReadable", isGuess)));
    }
}
