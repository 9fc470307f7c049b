package kz.pana.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Many sequences, each from a seed of its own, on as many threads as are wanted; the first that fails is shrunk. */
final class Sequences {

    /** So many sequences begin with the same steps: until then they are taken once. */
    private static final int OF_ONE_BEGINNING = 100;

    private static final int MOST_AT_FIRST = 80;
    private static final int STEPS = 20;

    private final Consumer<Wiring> otherwise;
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong published = new AtomicLong();

    Sequences() {
        this(wiring -> {});
    }

    /** @param otherwise what of the portal is put out of order, to see that it is found */
    Sequences(Consumer<Wiring> otherwise) {
        this.otherwise = otherwise;
    }

    /** A sequence that fails: what is wrong, and the shortest way to it that was found. */
    record Failure(long seed, String what, List<Step> steps) {

        @Override
        public String toString() {
            return "seed %d: %s%n%s"
                    .formatted(
                            seed,
                            what,
                            steps.stream().map(Step::toString).collect(Collectors.joining(",\n", "List.of(\n", ")")));
        }
    }

    long steps() {
        return steps.get();
    }

    /** After how many of the steps a place was to be seen. */
    long published() {
        return published.get();
    }

    /** Runs those from one seed on. */
    Optional<Failure> run(long firstSeed, long count, int threads) {
        AtomicLong next = new AtomicLong(firstSeed / OF_ONE_BEGINNING);
        AtomicReference<@Nullable Failure> found = new AtomicReference<>();
        AtomicLong ended = new AtomicLong();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().name("sequences-" + i).start(() -> {
                MemoryPortal portal = new MemoryPortal(otherwise);
                long block = next.getAndIncrement();
                while (block <= (firstSeed + count - 1) / OF_ONE_BEGINNING && found.get() == null) {
                    long first = Math.max(firstSeed, block * OF_ONE_BEGINNING);
                    long last = Math.min(firstSeed + count, (block + 1) * OF_ONE_BEGINNING);
                    run(portal, first, last).ifPresent(its -> found.compareAndSet(null, its));
                    block = next.getAndIncrement();
                }
                ended.incrementAndGet();
            }));
        }
        workers.forEach(Sequences::await);
        if (ended.get() < threads) {
            throw new AssertionError("The sequences could not be run: the output says why");
        }
        return Optional.ofNullable(found.get());
    }

    private static void await(Thread worker) {
        try {
            worker.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of one beginning: it leads to a place that is seen, or as far as it comes. */
    private Optional<Failure> run(MemoryPortal portal, long first, long last) {
        Chance chance = new Chance(-1 - first / OF_ONE_BEGINNING);
        Sequence sequence = new Sequence(portal);
        List<Step> beginning = new ArrayList<>();
        boolean anywhere = chance.oneIn(4);
        int most = anywhere ? chance.below(MOST_AT_FIRST) : MOST_AT_FIRST;
        while (beginning.size() < most && (anywhere || sequence.published() == 0)) {
            Optional<Failure> failure = take(portal, sequence, beginning, chance.next(sequence.world), first);
            if (failure.isPresent()) {
                return failure;
            }
        }
        Sequence.Kept kept = sequence.keep();
        for (long seed = first; seed < last; seed++) {
            sequence.comeBackTo(kept);
            Optional<Failure> failure = goOn(portal, sequence, new ArrayList<>(beginning), seed);
            if (failure.isPresent()) {
                return failure;
            }
            steps.addAndGet(beginning.size() + STEPS);
            published.addAndGet(sequence.published());
        }
        return Optional.empty();
    }

    private Optional<Failure> goOn(MemoryPortal portal, Sequence sequence, List<Step> taken, long seed) {
        Chance chance = new Chance(seed);
        for (int i = 0; i < STEPS; i++) {
            Optional<Failure> failure = take(portal, sequence, taken, chance.next(sequence.world), seed);
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private Optional<Failure> take(MemoryPortal portal, Sequence sequence, List<Step> taken, Step step, long seed) {
        taken.add(step);
        return sequence.take(step).map(wrong -> {
            List<Step> shortest =
                    Shrinking.of(taken, tried -> replay(portal, tried).isPresent());
            return new Failure(
                    seed, replay(portal, shortest).orElse(wrong + " (not again from its beginning)"), shortest);
        });
    }

    /** What is wrong after these steps, in a world of their own; empty if nothing is. */
    Optional<String> replay(List<Step> steps) {
        return replay(new MemoryPortal(otherwise), steps);
    }

    private static Optional<String> replay(MemoryPortal portal, List<Step> steps) {
        Sequence sequence = new Sequence(portal);
        return steps.stream().map(sequence::take).flatMap(Optional::stream).findFirst();
    }

    /** {@code Sequences FIRST-SEED COUNT THREADS}: runs them and says how it went. */
    public static void main(String[] args) {
        Sequences sequences = new Sequences();
        long count = Long.parseLong(args[1]);
        long begun = System.nanoTime();
        Optional<Failure> failure = sequences.run(Long.parseLong(args[0]), count, Integer.parseInt(args[2]));
        double seconds = (System.nanoTime() - begun) / 1e9;
        failure.ifPresent(found -> {
            System.out.println(found);
            System.exit(1);
        });
        System.out.println(ProcessHandle.current().info().totalCpuDuration());
        System.out.printf(
                Locale.ROOT,
                "%,d sequences, %,d steps in %.0f s, %.0f a second; places to be seen after %.0f %% of the steps%n",
                count,
                sequences.steps(),
                seconds,
                count / seconds,
                100.0 * sequences.published() / sequences.steps());
    }
}
