package kz.pana.identity.throttle;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.identity.credential.SecretToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whoever sent the request that is being answered, as far as it shows.
 *
 * @param network where it comes from; empty where that says nothing, and outside of a request
 * @param device what the device was given when somebody signed in on it before
 */
public record Caller(Optional<NetworkAddress> network, Optional<SecretToken> device) {

    /** The cookie by which a device is known again; like the session's it never travels to the public site. */
    public static final String DEVICE_COOKIE = "pana-device";

    private static final int LONGEST = 64;

    public static Caller here() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? of(here.getRequest())
                : new Caller(Optional.empty(), Optional.empty());
    }

    private static Caller of(HttpServletRequest request) {
        Optional<SecretToken> device = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(DEVICE_COOKIE))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                .map(SecretToken::new)
                .findFirst();
        return new Caller(Optional.ofNullable(request.getRemoteAddr()).flatMap(NetworkAddress::of), device);
    }
}
