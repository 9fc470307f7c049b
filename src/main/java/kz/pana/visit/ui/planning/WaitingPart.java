package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;

/** What a coordinator does about a visit that nobody has begun: who goes, and on which day. */
public class WaitingPart {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final VisitRow row;
    private final Runnable changed;

    public WaitingPart(VisitPlanning planning, VisitDays days, VisitRow row, Runnable changed) {
        this.planning = planning;
        this.days = days;
        this.row = row;
        this.changed = changed;
    }

    public List<Component> cards() {
        List<Component> cards = new ArrayList<>();
        if (row.stalled()) {
            cards.add(Page.notice("-warning", Translations.of("visit.stalled." + row.state())));
        }
        switch (row.state()) {
            case PLANNED, ASSIGNED, ACCEPTED -> addTo(cards);
            case DECLINED, STARTED, REPORTED, RETURNED, CONFIRMED, UNABLE, MISSED, CANCELLED -> {}
        }
        return cards;
    }

    private void addTo(List<Component> cards) {
        if (row.overdue()) {
            cards.add(Page.card(
                    Page.notice("-warning", Translations.of("visit.overdue", Translations.day(row.day()))),
                    handOver(days.proposal(row.id()))));
        } else if (row.state() == VisitState.PLANNED) {
            cards.add(Page.card(
                    Page.subtitle(Translations.of("visit.assign.title")),
                    new AssignForm(
                            planning.candidates(row.id()),
                            who -> done(() -> planning.assign(row.id(), row.version(), who), "visit.assigned"))));
        } else {
            cards.add(new Details(Translations.of("visit.hand-over.title"), handOver(row.day())));
        }
        cards.add(new Details(Translations.of("visit.day.title"), dayForm()));
    }

    private Component handOver(LocalDate day) {
        return new AssignForm(
                planning.candidates(row.id()),
                day,
                days.hours(row.id()),
                (who, on) -> done(() -> days.handOver(row.id(), row.version(), who, on), "visit.assigned"));
    }

    private DayForm dayForm() {
        return new DayForm(
                days.lastDay(row.id()),
                days.hours(row.id()),
                (day, hours) -> done(() -> days.reschedule(row.id(), row.version(), day, hours), "visit.day.moved"));
    }

    private void done(Runnable action, String words) {
        action.run();
        Toast.done(words);
        changed.run();
    }
}
