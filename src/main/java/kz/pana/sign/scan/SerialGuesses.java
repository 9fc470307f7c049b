package kz.pana.sign.scan;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.pana.identity.throttle.NetworkAddress;
import kz.pana.identity.throttle.SignInThrottle;
import kz.pana.identity.throttle.SignInThrottle.Counted;
import kz.pana.identity.throttle.Slowdown;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries serials, of signs or of certificates, until one is true. A signed code cannot be guessed, so whoever scans never waits. Of a
 * network a number is remembered that does not lead back to it.
 */
@Component
public class SerialGuesses {

    private final SignInThrottle throttle;
    private final int salt = new SecureRandom().nextInt();

    SerialGuesses(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /**
     * Counts a try before it is looked up.
     *
     * @param from the address that it came from, in figures; it is not kept
     * @return how long to wait instead, where too many were wrong
     */
    public Duration begin(String from) {
        return counted(from).map(what -> throttle.begin(List.of(what))).orElse(Duration.ZERO);
    }

    /** It was no guess: the serial is one of ours. */
    public void known(String from) {
        counted(from).ifPresent(what -> throttle.takeBack(what, 1));
    }

    private Optional<Counted> counted(String from) {
        return NetworkAddress.of(from)
                .map(network -> new Counted(Slowdown.SERIALS, false, Integer.toHexString(Objects.hash(salt, network))));
    }
}
