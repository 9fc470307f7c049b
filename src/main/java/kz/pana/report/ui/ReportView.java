package kz.pana.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportDetail;
import kz.pana.report.ReportId;
import kz.pana.report.ReportKind;
import kz.pana.report.ReportRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** One report on the coordinator's desk: what was said of which place, what to do about it, and what was done. */
@Route("desk/reports/:id")
@PageTitle("report.report.title")
@RolesAllowed("COORDINATOR")
class ReportView extends Page implements BeforeEnterObserver {

    private static final String DECIDED = "report.decided";

    /** Why somebody may not close the report, for the buttons that are closed to them. */
    private static final String REFUSAL = "report-refusal";

    private final ReportDesk desk;
    private final Territory territory;
    private final Div content = Page.stack();
    private Div actions = new Div();
    private ReportId id = ReportId.NONE;

    ReportView(ReportDesk desk, Territory territory) {
        super("report.report.title");
        this.desk = desk;
        this.territory = territory;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = ReportId.parse(event.getRouteParameters().get("id").orElse(""));
        refresh();
    }

    private void refresh() {
        ReportDetail report = desk.report(id);
        title(Translations.of(report.row().kind().key()));
        content.removeAll();
        content.add(new WhatWasSaid(report, desk, territory));
        if (report.row().kind() == ReportKind.HARMED && report.row().state().isOpen()) {
            content.add(new Callout(Callout.Tone.WARNING, new Paragraph(Translations.of("report.harmed"))));
        }
        addVisit();
        if (report.placeLeft() && report.row().state().isOpen()) {
            content.add(new Callout(Callout.Tone.INFO, new Paragraph(Translations.of("report.place-left"))));
        }
        actions = actions(report);
        content.add(actions, new ReportTrail(desk.trail(id)));
    }

    private Div actions(ReportDetail report) {
        ReportRow row = report.row();
        long version = row.version();
        Div bar = new PrimaryBar();
        switch (row.state()) {
            case NEW ->
                bar.add(new ActButton("report.triage", () -> done(() -> desk.triage(id, version), "report.triaged"))
                        .primary());
            case TRIAGED -> {
                // Where the place has left, an order would be refused: nobody is sent to look at it.
                if (!report.placeLeft()) {
                    bar.add(decision(
                                    "visit",
                                    row,
                                    why -> desk.orderVisit(row.id(), version, why),
                                    "report.visit-ordered")
                            .primary());
                }
                bar.add(closing(row));
            }
            case VISIT_ORDERED -> {
                // Nothing is decided before somebody has looked and that stands.
                if (row.visited()) {
                    bar.add(closing(row));
                }
                bar.setVisible(row.visited());
            }
            case FIXED, UNFOUNDED -> bar.setVisible(false);
        }
        return bar;
    }

    /** Closed to whoever visited the place, with the reason. */
    private Component[] closing(ReportRow row) {
        List<Component> ways = new ArrayList<>(List.of(fixed(row), unfounded(row)));
        desk.mayClose(row.id()).ifPresent(refusal -> {
            ways.forEach(way -> {
                way.getElement().setEnabled(false);
                way.getElement().setAttribute("aria-describedby", REFUSAL);
            });
            Paragraph why = Page.meta(Translations.of(refusal));
            why.setId(REFUSAL);
            ways.add(why);
        });
        return ways.toArray(Component[]::new);
    }

    private ActButton fixed(ReportRow row) {
        return decision("fixed", row, how -> desk.fixed(row.id(), row.version(), how), DECIDED);
    }

    private ActButton unfounded(ReportRow row) {
        return decision("unfounded", row, why -> desk.unfounded(row.id(), row.version(), why), DECIDED);
    }

    private ActButton decision(String what, ReportRow row, Consumer<String> decision, String done) {
        return new ActButton("report." + what + ".open", () -> ask(what, row, decision, done, ""));
    }

    /** The visit that the report waits for, with the way to it. */
    private void addVisit() {
        desk.visit(id)
                .ifPresent(visit -> content.add(Page.card(
                        Page.subtitle(Translations.of("report.visit-of")),
                        Page.row(
                                Page.link(visit.path(), Translations.day(visit.day())),
                                Page.meta(Translations.of(visit.state()))))));
    }

    /** @param written what the dialog begins with: whoever takes it back goes on from her words */
    private void ask(String what, ReportRow row, Consumer<String> decision, String done, String written) {
        String name = Translations.of(row.kind().key()) + " · " + Translations.of(row.placeName());
        new ReasonDialog("report." + what, words -> {
                    if (row.id().equals(id)) {
                        actions.removeAll();
                        actions.add(Delayed.meanwhile());
                    }
                    Delayed.start(
                            "report.later." + what,
                            () -> decision.accept(words),
                            () -> shown(row.id(), done),
                            () -> {
                                show(row.id());
                                ask(what, row, decision, done, words);
                            },
                            name);
                })
                .about(row.id(), name)
                .holding(written)
                .open();
    }

    private void done(Runnable decision, String done) {
        decision.run();
        shown(id, done);
    }

    private void shown(ReportId decided, String done) {
        Toast.done(done);
        show(decided);
    }

    /** Whoever has gone on meanwhile to something else is left there. */
    private void show(ReportId decided) {
        if (isAttached() && decided.equals(id)) {
            refresh();
        }
    }
}
