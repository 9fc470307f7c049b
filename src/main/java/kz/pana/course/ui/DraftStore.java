package kz.pana.course.ui;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where a part of the draft is kept.
 *
 * @param name tells it from all other parts
 * @param write gets what its writer had read (empty where it is new) and what is to stand there; gives how it stands now
 * @param read how it stands now; empty where somebody has removed it
 * @param shown told after each of the two
 * @param gone told when there is nothing to show again
 */
record DraftStore<T>(
        Supplier<String> name,
        BiFunction<Optional<T>, T, T> write,
        Supplier<Optional<T>> read,
        Consumer<T> shown,
        Runnable gone) {}
