package kz.pana.place.status;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What time asks of an approved place: whether all is still so, and another visit before the last one holds no more. It
 * goes one way only: what was asked or said stays so when a clock is put back.
 *
 * @param confirmedAt when somebody last vouched for all of it: an approval, a good visit, or its owner's answer
 * @param askedAt since when {@code confirmation} is so; {@code null} where nothing is asked
 * @param foretoldDays the least of {@link #FORETOLD} that was said of the visit that holds now, 0 before the first
 * @param upkeepAt when something is due next; {@code null} if nothing is
 */
@Embeddable
public record Upkeep(
        Instant confirmedAt,
        @Enumerated(EnumType.STRING) ConfirmationState confirmation,
        @Nullable Instant askedAt,
        int foretoldDays,
        @Nullable Instant upkeepAt) {

    private static final Duration ASKED_EVERY = Duration.ofDays(90);
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofDays(14);

    /** How many days before a visit holds no more something is said: first the next one is ordered, then people warned. */
    private static final int[] FORETOLD = {60, 30, 14, 3};

    /** Of a place that somebody has just vouched for. */
    public static Upkeep since(Instant confirmed, Optional<Instant> goodUntil) {
        return new Upkeep(confirmed, ConfirmationState.GIVEN, null, 0, null).due(goodUntil);
    }

    /** A visit saw it, and holds from then on. */
    public Upkeep seen(Instant at, Optional<Instant> goodUntil) {
        return since(at.isBefore(confirmedAt) ? confirmedAt : at, goodUntil);
    }

    /** Somebody says that all is still so. */
    public Upkeep confirmed(Instant now, Optional<Instant> goodUntil) {
        return new Upkeep(now, ConfirmationState.GIVEN, null, foretoldDays, null).due(goodUntil);
    }

    /** The next step of asking, if it is time for it. */
    public Optional<ConfirmationState> asks(Instant now) {
        return confirmation.next().filter(next -> !now.isBefore(askAt()));
    }

    /** It was asked, or given up. */
    public Upkeep asked(ConfirmationState next, Instant now, Optional<Instant> goodUntil) {
        return new Upkeep(confirmedAt, next, now, foretoldDays, null).due(goodUntil);
    }

    /** How many days ahead the end is to be told now; after a standstill the latest step alone. */
    public OptionalInt foretells(Instant now, Instant goodUntil) {
        return now.isBefore(goodUntil)
                ? unsaid().filter(days -> !now.isBefore(before(goodUntil, days)))
                        .min()
                : OptionalInt.empty();
    }

    /** It was told. */
    public Upkeep foretold(int days, Optional<Instant> goodUntil) {
        return new Upkeep(confirmedAt, confirmation, askedAt, days, null).due(goodUntil);
    }

    private Upkeep due(Optional<Instant> goodUntil) {
        Stream<Instant> question = confirmation.next().isPresent() ? Stream.of(askAt()) : Stream.of();
        Stream<Instant> end = goodUntil.stream()
                .flatMap(until -> unsaid().mapToObj(days -> before(until, days)).limit(1));
        return new Upkeep(
                confirmedAt,
                confirmation,
                askedAt,
                foretoldDays,
                Stream.concat(question, end).min(Instant::compareTo).orElse(null));
    }

    private Instant askAt() {
        return askedAt == null ? confirmedAt.plus(ASKED_EVERY) : askedAt.plus(ASKED_AGAIN_AFTER);
    }

    /** What is yet to be said, the earliest first. */
    private IntStream unsaid() {
        return IntStream.of(FORETOLD).filter(days -> foretoldDays == 0 || days < foretoldDays);
    }

    private static Instant before(Instant goodUntil, int days) {
        return goodUntil.minus(Duration.ofDays(days));
    }
}
