package kz.pana.visit.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;

/** Small things that views of visits are made of. */
public final class VisitComponents {

    private VisitComponents() {}

    /** @param tone {@code -info}, {@code -good}, {@code -warning} or {@code -error} */
    /** A day, and the hours where they are known: «22 қар. 2026 ж., 10:00–12:00». */
    public static String when(VisitRow row) {
        return when(Translations.day(row.day()), row.hours());
    }

    public static String when(String day, @Nullable String hours) {
        return hours == null ? day : day + ", " + hours.replace('-', '–');
    }

    public static String address(VisitRow row, Territory territory) {
        String town =
                territory.town(row.town()).map(Town::name).map(Translations::of).orElse("");
        return Translations.of("visit.address", territory.address(row.town(), row.street(), row.house()), town);
    }

    public static String languages(List<Language> spoken) {
        return spoken.stream()
                .map(language -> Translations.of("visit.language." + language.name()))
                .collect(Collectors.joining(", "));
    }

    public static StatusPill pill(VisitRow row) {
        if (row.state() == VisitState.CONFIRMED
                && !Optional.ofNullable(row.good()).orElse(false)) {
            return new StatusPill(Tone.ATTENTION, "visit.state.not-good");
        }
        if (row.overdue()) {
            return new StatusPill(Tone.ATTENTION, "visit.state.overdue");
        }
        if (row.stalled()) {
            return new StatusPill(Tone.ATTENTION, "visit.state.stalled." + row.state());
        }
        return new StatusPill(tone(row.state()), row.state().key());
    }

    /** The same to the volunteer whose visit it is. */
    public static StatusPill minePill(VisitRow row) {
        return row.state() == VisitState.ASSIGNED && !row.overdue()
                ? new StatusPill(Tone.ATTENTION, "visit.state.mine.ASSIGNED")
                : pill(row);
    }

    private static Tone tone(VisitState state) {
        return switch (state) {
            case PLANNED, DECLINED -> Tone.DRAFT;
            case ASSIGNED, ACCEPTED, STARTED, REPORTED -> Tone.WAITING;
            case RETURNED -> Tone.ATTENTION;
            case CONFIRMED -> Tone.GOOD;
            case UNABLE, MISSED, CANCELLED -> Tone.STOPPED;
        };
    }
}
