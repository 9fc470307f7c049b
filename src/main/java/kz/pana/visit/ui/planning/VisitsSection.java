package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Refused;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.NextVisit;
import kz.pana.visit.row.VisitNote;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.ui.VisitComponents;
import kz.pana.visit.ui.VisitNavigation;
import org.springframework.core.annotation.Order;

/** Visits on a place's page: its coordinator plans and assigns them, its owner sees when somebody comes. */
@org.springframework.stereotype.Component
@Order(1)
class VisitsSection implements PlaceSection {

    private final VisitPlanning planning;
    private final VisitDays days;
    private final PlaceVisits visits;

    VisitsSection(VisitPlanning planning, VisitDays days, PlaceVisits visits) {
        this.planning = planning;
        this.days = days;
        this.visits = visits;
    }

    @Override
    public Optional<Component> of(PlaceId id, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER -> forOwner(visits.next(id), visits.tapped(id), visits.notes(id), changed);
            case COORDINATOR -> forCoordinator(id, changed);
        };
    }

    private Optional<Component> forOwner(
            List<NextVisit> next, List<NextVisit> over, List<VisitNote> notes, Runnable changed) {
        if (next.isEmpty() && over.isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        Div card = Page.card(Page.subtitle(Translations.of("visit.section.title")));
        for (NextVisit visit : next) {
            String who = visit.volunteer() == null ? "" : " · " + visit.volunteer();
            card.add(
                    new Span(Translations.of(visit.what()) + " · "
                            + VisitComponents.when(Translations.day(visit.day()), visit.hours()) + who),
                    Page.meta(Translations.of("visit.section." + visit.state().name())));
            if (visit.code() != null) {
                card.add(new OwnerCodePart(visit.code()));
            }
            if (visit.tapped()) {
                card.add(tapped(visit, changed));
            }
        }
        over.forEach(visit -> card.add(
                new Span(Translations.of(visit.what()) + " · " + Translations.day(visit.day())),
                tapped(visit, changed)));
        if (!notes.isEmpty()) {
            card.add(new NotesPart(notes));
        }
        return Optional.of(card);
    }

    private Div tapped(NextVisit visit, Runnable changed) {
        return Page.stack(
                Page.notice("-warning", Translations.of("visit.tapped.why")),
                new ActButton(
                        "visit.tapped.not-me",
                        () -> new SureDialog("visit.tapped.sure", () -> disown(visit, changed)).open()));
    }

    private void disown(NextVisit visit, Runnable changed) {
        visits.disown(visit.id());
        Toast.done("visit.tapped.told");
        changed.run();
    }

    private Optional<Component> forCoordinator(PlaceId id, Runnable changed) {
        List<VisitRow> all = planning.ofPlace(id);
        List<VisitKind> kinds = planning.plannable(id);
        if (all.isEmpty() && kinds.isEmpty()) {
            return Optional.empty();
        }
        Div card = Page.card(Page.subtitle(Translations.of("visit.section.title")));
        all.forEach(row -> card.add(row(row, changed)));
        if (!kinds.isEmpty()) {
            Details plan = new Details(Translations.of("visit.plan.title"), planForm(id, kinds, changed));
            plan.setOpened(all.stream().noneMatch(row -> row.state().isOpen()));
            card.add(plan);
        }
        return Optional.of(card);
    }

    private Div row(VisitRow row, Runnable changed) {
        String who = row.volunteerName() == null ? Translations.of("visit.nobody") : row.volunteerName();
        Div line = Page.stack(Page.row(
                VisitComponents.pill(row),
                Page.link(
                        VisitNavigation.toReview(row.id()),
                        Translations.of(row.what()) + " · " + VisitComponents.when(row)),
                Page.meta(who)));
        if (row.disowned()) {
            line.add(Page.notice("-warning", Translations.of("visit.section.disowned")));
        }
        if (row.state() == VisitState.PLANNED && !row.overdue()) {
            line.add(new AssignForm(planning.candidates(row.id()), volunteer -> {
                planning.assign(row.id(), row.version(), volunteer);
                Toast.done("visit.assigned");
                changed.run();
            }));
        }
        return line;
    }

    private PlanForm planForm(PlaceId id, List<VisitKind> kinds, Runnable changed) {
        return new PlanForm(kinds, days.hours(id), plan -> {
            try {
                planning.plan(id, plan);
            } catch (Refused meanwhile) {
                // Most of all somebody else planned it: the page shows what the words speak of.
                changed.run();
                throw meanwhile;
            }
            Toast.done("visit.planned");
            changed.run();
        });
    }
}
