package kz.pana.identity.credential;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.pana.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes so many passwords at a time and no more: each takes a core and 19 MiB, and a crowd at the door must not take
 * all memory. Whoever would wait too long is told to try again.
 */
public final class BoundedPasswordEncoder implements PasswordEncoder {

    private static final int MOST_WAITING = 100;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final PasswordEncoder inner;
    private final Semaphore turns;

    public BoundedPasswordEncoder(PasswordEncoder inner, int atATime) {
        this.inner = inner;
        this.turns = new Semaphore(atATime, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence raw) {
        return inTurn(() -> inner.encode(raw));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String hash) {
        return inTurn(() -> inner.matches(raw, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return inner.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= MOST_WAITING || !takesTurn()) {
            throw new Refused("identity.busy");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean takesTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
