package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import kz.pana.audit.Trail;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportDetail;
import kz.pana.report.ReportId;
import kz.pana.report.ReportRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;

/** One report on the coordinator's desk: what was said of which place, what to do about it, and what was done. */
@Route("desk/reports/:id")
@PageTitle("report.report.title")
@RolesAllowed("COORDINATOR")
class ReportView extends Page implements BeforeEnterObserver {

    private final ReportDesk desk;
    private final Trail trail;
    private final Territory territory;
    private final Div content = Page.stack();
    private ReportId id = ReportId.NONE;

    ReportView(ReportDesk desk, Trail trail, Territory territory) {
        super("report.report.title");
        this.desk = desk;
        this.trail = trail;
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
        title(Words.of(report.row().kind().key()));
        content.removeAll();
        content.add(new WhatWasSaid(report, territory));
        addVisit();
        content.add(actions(report.row()), new ReportTrail(trail.of(id.value())));
    }

    private Div actions(ReportRow row) {
        long version = row.version();
        Div bar = new Div();
        bar.addClassName("pana-primary-bar");
        switch (row.state()) {
            case NEW ->
                bar.add(new ActButton("report.triage", () -> done(() -> desk.triage(id, version), "report.triaged"))
                        .primary());
            case TRIAGED ->
                bar.add(
                        new ActButton(
                                        "report.visit.open",
                                        () -> ask(
                                                "report.visit",
                                                why -> desk.orderVisit(id, version, why),
                                                "report.visit-ordered"))
                                .primary(),
                        fixed(version),
                        unfounded(version));
            case VISIT_ORDERED -> {
                // Nothing is decided before somebody has looked and that stands.
                if (row.visited()) {
                    bar.add(fixed(version), unfounded(version));
                }
                bar.setVisible(row.visited());
            }
            case FIXED, UNFOUNDED -> bar.setVisible(false);
        }
        return bar;
    }

    private ActButton fixed(long version) {
        return new ActButton(
                "report.fixed.open", () -> ask("report.fixed", how -> desk.fixed(id, version, how), "report.decided"));
    }

    private ActButton unfounded(long version) {
        return new ActButton(
                "report.unfounded.open",
                () -> ask("report.unfounded", why -> desk.unfounded(id, version, why), "report.decided"));
    }

    /** The visit that the report waits for, with the way to it. */
    private void addVisit() {
        desk.visit(id)
                .ifPresent(visit -> content.add(Page.card(
                        ReportParts.subtitle("report.visit-of"),
                        Page.row(
                                ReportParts.link(visit.path(), Words.day(visit.day())),
                                Page.meta(Words.of(visit.state()))))));
    }

    private void ask(String key, Consumer<String> decision, String done) {
        new ReasonDialog(key, words -> done(() -> decision.accept(words), done)).open();
    }

    private void done(Runnable decision, String done) {
        decision.run();
        Toast.done(done);
        refresh();
    }
}
