package kz.pana.platform;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of what changes. Whoever asks first after a change makes it again; meanwhile others get the one
 * before, so that only the very first wait.
 */
public final class CachedSnapshot<T> {

    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T last;

    /**
     * @param isCurrent whether it still is right
     * @param make makes it again, perhaps of parts of the one before
     */
    public T get(Predicate<T> isCurrent, Function<Optional<T>, T> make) {
        T known = last;
        if (known == null) {
            making.lock();
        } else if (isCurrent.test(known) || !making.tryLock()) {
            return known;
        }
        try {
            T before = last;
            T next = before != null && isCurrent.test(before) ? before : make.apply(Optional.ofNullable(before));
            last = next;
            return next;
        } finally {
            making.unlock();
        }
    }
}
