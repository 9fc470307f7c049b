package kz.pana.identity.throttle;

import java.time.Duration;
import kz.pana.kernel.Message;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.LockedException;

/** After wrong guesses the next one has to wait a while. */
@NamedInterface("throttle")
public final class TooSoon extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooSoon(Duration wait) {
        super("too soon after wrong guesses");
        this.wait = wait;
    }

    /** In whole seconds, rounded up. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }

    /** Says how long to wait: in seconds up to a minute and a half, then in minutes. */
    public static Message words(long seconds) {
        return seconds <= 90
                ? Message.of("identity.wait.seconds", seconds)
                : Message.of("identity.wait.minutes", (seconds + 59) / 60);
    }
}
