package kz.pana.place.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What an owner said when she paused a place, until she opens it again, whatever comes between.
 *
 * @param words what she wrote while the reason was not chosen from a list; {@code null} since
 * @param opensOn on which day it opens by itself; {@code null} if she opens it
 */
@Embeddable
public record Pause(
        @Enumerated(EnumType.STRING) @Column(name = "pause_kind")
        PauseReason reason,

        @Column(name = "pause_reason") @Nullable String words,
        @Column(name = "pause_opens_on") @Nullable LocalDate opensOn) {

    public static Pause of(PauseReason reason, @Nullable LocalDate opensOn) {
        return new Pause(reason, null, opensOn);
    }

    /** The same until she opens the place. */
    public Pause withoutEnd() {
        return new Pause(reason, words, null);
    }

    /**
     * @throws InvalidValue if its end is not to come, or the place is no longer relied on by then
     */
    public void requireToCome(Instant now, Optional<Instant> goodUntil) {
        if (opensOn == null) {
            return;
        }
        if (!opensOn.isAfter(day(now))) {
            throw new InvalidValue("place.pause.opens.passed");
        }
        goodUntil.map(Pause::day).filter(last -> !opensOn.isBefore(last)).ifPresent(last -> {
            throw new InvalidValue("place.pause.opens.too-late", last);
        });
    }

    /**
     * When it opens by itself: as soon as it opens on that day, as far as its hours tell for sure. A night that runs into
     * the day is not yet the opening that she meant; where nothing begins on that day, it is the day itself.
     */
    public Optional<Instant> opensAt(OpeningHours hours) {
        return Optional.ofNullable(opensOn)
                .map(day -> hours.spans(day.minusDays(1), 2).stream()
                        .filter(OpeningHours.Span::certain)
                        .map(OpeningHours.Span::from)
                        .filter(from -> from.toLocalDate().equals(day))
                        .min(LocalDateTime::compareTo)
                        .orElseGet(day::atStartOfDay)
                        .atZone(KernelConfiguration.ALMATY)
                        .toInstant());
    }

    /** As the trail keeps it: {@code REPAIR 2027-01-04}. */
    public String code() {
        return opensOn == null ? reason.name() : reason.name() + " " + opensOn;
    }

    /** What the trail kept; empty of what an owner wrote herself. */
    public static Optional<Pause> read(String code) {
        String[] parts = code.split(" ", 2);
        try {
            return Optional.of(of(PauseReason.valueOf(parts[0]), parts.length == 1 ? null : LocalDate.parse(parts[1])));
        } catch (IllegalArgumentException | DateTimeException herOwnWords) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, KernelConfiguration.ALMATY);
    }
}
