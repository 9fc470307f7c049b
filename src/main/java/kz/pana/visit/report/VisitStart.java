package kz.pana.visit.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * How a visit is begun.
 *
 * @param at where the phone says the volunteer is; {@code null} if elsewhere, or if the phone does not know
 * @param pin where the place says it is
 * @param planned the day it was planned for
 * @param day the day it is begun on
 * @param why why elsewhere, or before its day; empty where there is nothing to explain
 */
public record VisitStart(@Nullable Position at, GeoPoint pin, LocalDate planned, LocalDate day, String why) {

    /** So far from the pin, in metres, may somebody stand who is at the place. */
    public static final int NEAR_METRES = 150;

    /** A phone that is less sure than this, in metres, does not show that anybody is at the place. */
    public static final int VAGUE_METRES = 300;

    /** How far from the pin; empty where no position was given. */
    public Optional<Integer> metres() {
        return Optional.ofNullable(at).map(position -> (int) position.point().metresTo(pin));
    }

    /** How sure the phone was, in metres; empty where no position was given, or that was not kept yet. */
    public Optional<Integer> accuracy() {
        return Optional.ofNullable(at)
                .map(position -> (int) Math.ceil(position.accuracy()))
                .filter(metres -> metres > 0);
    }

    /** Whether the position tells of another place, even where the phone is as wrong as it says it may be. */
    public boolean isFar() {
        return at != null && at.point().metresTo(pin) > NEAR_METRES + at.accuracy();
    }

    /** Whether the position tells too little. */
    public boolean isVague() {
        return at != null && at.accuracy() > VAGUE_METRES;
    }

    public int daysEarly() {
        return (int) Math.max(0, ChronoUnit.DAYS.between(day, planned));
    }

    /** Whether it does not show that the volunteer was at the place. */
    public boolean isDoubtful() {
        return at == null || isFar() || isVague();
    }

    /** Whether the volunteer has to say why. */
    public boolean needsReason() {
        return isDoubtful() || daysEarly() > 0;
    }
}
