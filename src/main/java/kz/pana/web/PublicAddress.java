package kz.pana.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people use (PANA_PUBLIC_URL). What a request says of it, in {@code Host} or elsewhere, is not believed. */
@Component
public final class PublicAddress {

    private final URI url;

    /**
     * @throws IllegalArgumentException if it is not an address of a site
     */
    public PublicAddress(@Value("${pana.public-url}") String address) {
        url = read(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "PANA_PUBLIC_URL must be an address such as https://pana.example, not " + address));
    }

    String scheme() {
        return url.getScheme();
    }

    String host() {
        return url.getHost();
    }

    boolean secure() {
        return url.getScheme().equals("https");
    }

    int port() {
        return port(url);
    }

    /** Whether this is how a browser names the site from which it sends. */
    public boolean isOrigin(@Nullable String origin) {
        return origin != null
                && read(origin)
                        .filter(other -> origin(other).equals(origin(url)))
                        .isPresent();
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.of(new URI(address))
                    .filter(uri -> uri.getHost() != null
                            && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())));
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    private static String origin(URI uri) {
        return (uri.getScheme() + "://" + uri.getHost() + ":" + port(uri)).toLowerCase(Locale.ROOT);
    }

    private static int port(URI uri) {
        return uri.getPort() != -1 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }
}
