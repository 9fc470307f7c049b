package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.geo.Position;
import kz.pana.kernel.NotFound;
import kz.pana.sign.ui.section.SignSheetLinks;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.visit.MyCorrections;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.visit.ui.ReportCard;
import kz.pana.visit.ui.VisitNavigation;
import org.jspecify.annotations.Nullable;

/** One visit in a volunteer's hand, from the way there to the report. */
@Route("visits/:id")
@PageTitle("visit.visit.title")
@RolesAllowed("VOLUNTEER")
public class VisitView extends Page implements BeforeEnterObserver {

    private final MyVisits visits;
    private final VisitMeetings meetings;
    private final MyCorrections corrections;
    private final Territory territory;
    private final Div content = Page.stack();
    private VisitId id = VisitId.NONE;

    VisitView(MyVisits visits, VisitMeetings meetings, MyCorrections corrections, Territory territory) {
        super("visit.visit.title");
        this.visits = visits;
        this.meetings = meetings;
        this.corrections = corrections;
        this.territory = territory;
        narrow();
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = VisitId.parse(event.getRouteParameters().get("id").orElse(""));
        refresh();
    }

    private void refresh() {
        VisitDetail visit = visits.visit(id);
        title(Translations.of(visit.row().placeName()));
        content.removeAll();
        Optional.ofNullable(visit.row().reason())
                .ifPresent(said -> content.add(Page.notice("-warning", Translations.of("visit.said", said))));
        content.add(new PlaceCard(visit, territory));
        if (visit.bring() != null) {
            String bring = Translations.of("visit.bring", visit.bring().value());
            content.add(Page.notice(
                    "-info", visit.signGone() ? Translations.of("visit.bring.sign-gone") + " " + bring : bring));
            if (visit.row().state() != VisitState.ASSIGNED) {
                content.add(new SignSheetLinks(visit.bring(), size -> visits.signSheet(id, size)));
            }
        }
        switch (visit.row().state()) {
            case ASSIGNED -> showQuestion(visit.row());
            case ACCEPTED -> content.add(new StartPart(start()), Page.row(declineButton(), unableButton()));
            case RETURNED -> content.add(new StartPart(start()), unableButton());
            case STARTED -> {
                if (visit.row().stalled()) {
                    content.add(Page.notice("-warning", Translations.of("visit.stalled-mine")));
                }
                if (visit.row().kind().hasChecklist()) {
                    content.add(new ClaimsPart(visit.place()));
                }
                content.add(new WorkPart(visit, visits, meetings, corrections, unableButton(), this::workIsOver));
            }
            case REPORTED -> {
                content.add(Page.notice("-info", Translations.of("visit.under-review")));
                askWhatWorried(visit);
                showKept(visit);
            }
            case CONFIRMED -> {
                askWhatWorried(visit);
                showKept(visit);
            }
            case UNABLE, CANCELLED -> showKept(visit);
            case PLANNED, DECLINED, MISSED -> {}
        }
    }

    private void showQuestion(VisitRow row) {
        if (row.overdue()) {
            content.add(Page.notice("-warning", Translations.of("visit.day.passed")));
        } else {
            content.add(new PrimaryBar(
                    new ActButton("visit.accept", () -> act(() -> visits.accept(id), "visit.accepted")).primary(),
                    declineButton()));
        }
    }

    private StartPart.Start start() {
        return new StartPart.Start() {
            @Override
            public VisitStart look(@Nullable Position at) {
                return visits.beginning(id, at);
            }

            @Override
            public void begin(@Nullable Position at, String why) {
                act(() -> visits.start(id, at, why), "visit.started");
            }
        };
    }

    private void workIsOver() {
        try {
            refresh();
            // What comes next stands at the top, far above the button that sent the report.
            content.getElement().executeJs("window.scrollTo(0, 0)");
        } catch (NotFound given) {
            // To somebody else, meanwhile.
            getUI().ifPresent(ui -> ui.navigate(VisitNavigation.toVisits()));
        }
    }

    /** Here, and not at the place, where whoever confirms the answers looks on. */
    private void askWhatWorried(VisitDetail visit) {
        if (visits.mayAddConcerns(id)) {
            content.add(ConcernsPart.afterVisit(visit.concerns(), words -> visits.recordConcerns(id, words)));
        }
    }

    /** What was written at the place, for the volunteer to read again. */
    private void showKept(VisitDetail visit) {
        if (visit.startedAt() != null) {
            content.add(new ReportCard(visit, photo -> visits.photo(id, photo)));
        }
    }

    private ActButton unableButton() {
        return new ActButton(
                "visit.unable.open",
                () -> new ReasonDialog("visit.unable", why -> act(() -> visits.unable(id, why), "visit.noted")).open());
    }

    /** Of the volunteer, and so never held against the place. */
    private ActButton declineButton() {
        return new ActButton(
                "visit.decline.open",
                () -> new ReasonDialog("visit.decline", why -> {
                            visits.decline(id, why);
                            getUI().ifPresent(ui -> ui.navigate(VisitNavigation.toVisits()));
                        })
                        .open());
    }

    private void act(Runnable action, String done) {
        action.run();
        Toast.done(done);
        refresh();
    }
}
