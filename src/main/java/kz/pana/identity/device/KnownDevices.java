package kz.pana.identity.device;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.throttle.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Knows devices again on which somebody signed in before, so that a stranger's guesses do not slow them down. It opens
 * nothing by itself.
 */
@Component
@Transactional
public class KnownDevices {

    private static final Duration LIFE = Duration.ofDays(365);
    private static final int MOST = 20;

    private final KnownDeviceRepository devices;
    private final Clock clock;

    KnownDevices(KnownDeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean knows(AccountId account, Caller caller) {
        return caller.device()
                .flatMap(secret -> devices.findByAccountIdAndSecretDigest(account.value(), secret.digest()))
                .isPresent();
    }

    /** Remembers the device of the present request, if there is one. */
    public void remember(AccountId account) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && here.getResponse() != null) {
            // Only what we gave out: whoever plants a value on somebody's device must not share it afterwards.
            SecretToken secret = Caller.here()
                    .device()
                    .filter(given -> devices.existsBySecretDigest(given.digest()))
                    .orElseGet(SecretToken::create);
            devices.deleteOlder(account.value(), clock.instant().minus(LIFE));
            devices.findByAccountIdAndSecretDigest(account.value(), secret.digest())
                    .ifPresentOrElse(
                            known -> known.seen(clock.instant()),
                            () -> devices.save(new KnownDevice(account, secret, clock.instant())));
            List<KnownDevice> all = devices.latestOf(account.value());
            devices.deleteAll(all.subList(Math.min(MOST, all.size()), all.size()));
            give(secret, here.getResponse(), here.getRequest().isSecure());
        }
    }

    /** Every device is a stranger again. */
    public void forget(AccountId account) {
        devices.deleteAllOf(account.value());
    }

    private static void give(SecretToken secret, HttpServletResponse response, boolean secure) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(Caller.DEVICE_COOKIE, secret.value())
                        .path("/app")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .maxAge(LIFE)
                        .build()
                        .toString());
    }
}
