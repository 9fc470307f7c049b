package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Position;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Page;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;
import kz.pana.visit.Checklist;
import kz.pana.visit.ChecklistItem;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitDetail;
import kz.pana.visit.VisitId;
import kz.pana.visit.VisitRow;
import kz.pana.visit.VisitStart;
import org.jspecify.annotations.Nullable;

/** One visit in a volunteer's hand, from the way there to the report. */
@Route("visits/:id")
@PageTitle("visit.visit.title")
@RolesAllowed("VOLUNTEER")
class VisitView extends Page implements BeforeEnterObserver {

    private final MyVisits visits;
    private final Territory territory;
    private final Div content = Page.stack();
    private final ReportBar report = new ReportBar(this::report);
    private VisitId id = VisitId.NONE;

    VisitView(MyVisits visits, Territory territory) {
        super("visit.visit.title");
        this.visits = visits;
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
        title(Words.of(visit.row().placeName()));
        content.removeAll();
        Optional.ofNullable(visit.row().reason())
                .ifPresent(said -> content.add(Parts.notice("-warning", Words.of("visit.said", said))));
        content.add(new PlaceCard(visit, territory));
        switch (visit.row().state()) {
            case ASSIGNED -> showQuestion(visit.row());
            case ACCEPTED, RETURNED -> content.add(new StartPart(start()), unableButton());
            case STARTED -> showWork(visit);
            case REPORTED -> content.add(Parts.notice("-info", Words.of("visit.under-review")));
            case PLANNED, DECLINED, CONFIRMED, UNABLE, MISSED, CANCELLED -> {}
        }
    }

    private void showQuestion(VisitRow row) {
        if (row.overdue()) {
            content.add(Parts.notice("-warning", Words.of("visit.day.passed")));
        } else {
            content.add(Parts.bar(
                    new ActButton("visit.accept", () -> act(() -> visits.accept(id), "visit.accepted")).primary(),
                    new ActButton("visit.decline.open", this::decline)));
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

    private void showWork(VisitDetail visit) {
        if (visit.row().stalled()) {
            content.add(Parts.notice("-warning", Words.of("visit.stalled-mine")));
        }
        if (visit.row().kind().hasChecklist()) {
            content.add(Parts.subtitle(Words.of("visit.checklist")));
            for (ChecklistItem item : Checklist.items()) {
                content.add(new FindingRow(
                        item, Optional.ofNullable(visit.findings().get(item.id())), answers()));
            }
        }
        if (visit.row().kind().needsPhoto()) {
            content.add(
                    new SignPart(visit.sign(), typed -> {
                        var serial = visits.recordSign(id, typed);
                        showMissing();
                        return serial;
                    }),
                    new PhotosPart(id, visits, this::showMissing));
        }
        content.add(concerns(visit), unableButton(), report);
        report.show(visit.missing());
    }

    private FindingRow.Answers answers() {
        return new FindingRow.Answers() {
            @Override
            public void tick(String item, boolean ok, String remark) {
                visits.tick(id, item, ok, remark);
                showMissing();
            }

            @Override
            public void untick(String item) {
                visits.untick(id, item);
                showMissing();
            }
        };
    }

    private Div concerns(VisitDetail visit) {
        TextArea words = new TextArea(Words.of("visit.concerns"));
        Span saved = Parts.saved();
        words.setHelperText(Words.of("visit.concerns.help"));
        words.setWidthFull();
        words.setValue(visit.concerns());
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            try {
                visits.recordConcerns(id, words.getValue());
                words.setInvalid(false);
                Parts.showSaved(saved);
                showMissing();
            } catch (InvalidValue e) {
                saved.setVisible(false);
                words.setErrorMessage(Words.of(e.reason()));
                words.setInvalid(true);
            }
        });
        return Page.card(words, saved);
    }

    private ActButton unableButton() {
        return new ActButton(
                "visit.unable.open",
                () -> new ReasonDialog("visit.unable", why -> act(() -> visits.unable(id, why), "visit.noted")).open());
    }

    private void decline() {
        new ReasonDialog("visit.decline", why -> {
                    visits.decline(id, why);
                    getUI().ifPresent(ui -> ui.navigate(VisitNavigation.toVisits()));
                })
                .open();
    }

    private void report() {
        act(() -> visits.report(id), "visit.reported");
    }

    private void act(Runnable action, String done) {
        action.run();
        Toast.done(done);
        refresh();
    }

    private void showMissing() {
        report.show(visits.visit(id).missing());
    }
}
