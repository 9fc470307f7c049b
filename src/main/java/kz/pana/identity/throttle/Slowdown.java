package kz.pana.identity.throttle;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * How much longer somebody waits after each wrong guess. Nobody is locked out: the longest wait is short enough to wait,
 * and long enough that a machine does not get far.
 */
@NamedInterface("throttle")
public enum Slowdown {
    /** One account, by e-mail and password, from all devices that never signed in to it. */
    PASSWORD(10, Duration.ofMinutes(5), 1, 2, 4, 8, 15, 30, 60),
    /** The same by phone: a PIN has six digits, so guesses are few. Most of them are kept with the account. */
    PIN(5, Duration.ofHours(6), 60, 120, 300, 900, 1800),
    /** The first PINs that a network tries at one account, which wait for nobody else's: a person's own on a new phone. */
    FIRST_PINS_HERE(3, Duration.ofHours(8), 8 * 3600),
    /** All those of one account together, for whoever guesses from many networks. */
    FIRST_PINS(20, Duration.ofHours(4), 4 * 3600),
    /** One account from one device or from one network: mostly slips of the person's own. */
    HERE(5, Duration.ofMinutes(5), 5, 10, 30, 60, 120, 300, 900),
    /** One network, whatever the account: a whole town may stand behind it. */
    NETWORK(100, Duration.ofSeconds(10), 1, 2, 5, 10),
    /** Letters that one network asks for, by registering or for a forgotten password. */
    LETTERS(20, Duration.ofMinutes(2), 5, 10, 30, 60, 120),
    /** Numbers that have an account, typed at the invitations of one person: whoever joins has slips, whoever asks has a list. */
    JOINING_HERE(5, Duration.ofMinutes(10), 10, 30, 60, 120, 300, 900),
    /** The same from one network: all of a shop may stand behind it. */
    JOINING(20, Duration.ofMinutes(2), 5, 10, 30, 60, 120),
    /** Numbers of signs and certificates that we never issued, from one network: whoever scans the code of a sign never waits. */
    SERIALS(20, Duration.ofMinutes(1), 1, 2, 5, 10);

    private final int free;
    private final Duration forgetsOneEvery;
    private final List<Duration> waits;

    Slowdown(int free, Duration forgetsOneEvery, int... seconds) {
        this.free = free;
        this.forgetsOneEvery = forgetsOneEvery;
        this.waits = Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    /** So many wrong ones cost nothing. */
    public int free() {
        return free;
    }

    /** More than so many are not counted: the wait grows no more. */
    int most() {
        return free + waits.size() - 1;
    }

    Duration forgetsOneEvery() {
        return forgetsOneEvery;
    }

    /** How long after the last of so many wrong ones the next may be tried. */
    Duration wait(int wrong) {
        return wrong < free ? Duration.ZERO : waits.get(Math.min(wrong, most()) - free);
    }
}
