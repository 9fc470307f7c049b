package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kz.pana.report.ReportRow;
import kz.pana.report.ReportState;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Small things that views of reports are made of. */
final class ReportComponents {

    private ReportComponents() {}

    /** Where the report stands, and whether it should have been decided by now. */
    static Div status(ReportRow row) {
        Div pills = Page.row(new StatusPill(tone(row.state()), row.state().key()));
        if (row.many()) {
            pills.add(new StatusPill(Tone.ATTENTION, "report.many"));
        }
        if (row.overdue()) {
            pills.add(new StatusPill(Tone.ATTENTION, "report.overdue"));
        }
        if (row.visited() && row.state().isOpen()) {
            pills.add(new StatusPill(Tone.ATTENTION, "report.visited"));
        }
        return pills;
    }

    /** Until when it has to be decided; once it is, when it was told. */
    static String when(ReportRow row) {
        return row.state().isOpen()
                ? Translations.of("report.due", Translations.moment(row.dueAt()))
                : Translations.of("report.told", Translations.moment(row.toldAt()));
    }

    /** How often the same was told, or how many came at once; nothing where it was told once. */
    static Optional<String> times(ReportRow row) {
        return row.many() || row.times() > 1
                ? Optional.of(Translations.of(row.many() ? "report.times.many" : "report.times.same", row.times()))
                : Optional.empty();
    }

    static String address(ReportRow row, Territory territory) {
        String town =
                territory.town(row.town()).map(Town::name).map(Translations::of).orElse("");
        return Translations.of("report.address", territory.address(row.town(), row.street(), row.house()), town);
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case NEW, TRIAGED, VISIT_ORDERED -> Tone.WAITING;
            case FIXED -> Tone.GOOD;
            case UNFOUNDED -> Tone.STOPPED;
        };
    }
}
