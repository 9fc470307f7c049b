package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportDetail;
import kz.pana.report.ReportRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.SummaryList;

/** What somebody said, word for word, about which place, and until when it has to be decided. */
class WhatWasSaid extends Div {

    WhatWasSaid(ReportDetail report, ReportDesk desk, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        ReportRow row = report.row();
        add(
                ReportParts.standing(row),
                ReportParts.link(PlaceNavigation.toDesk(row.place()), Words.of(row.placeName())),
                Page.meta(ReportParts.address(row, territory)),
                facts(report));
        if (row.many()) {
            add(new Samples(row.id(), desk));
        }
        if (row.state().isOpen()) {
            add(Page.meta(Words.of("report.rule")));
        }
    }

    private static SummaryList facts(ReportDetail report) {
        ReportRow row = report.row();
        SummaryList facts = new SummaryList();
        if (!row.many()) {
            facts.line(
                    Words.of("report.fact.words"),
                    report.words().isEmpty() ? Words.of("report.no-words") : report.words());
        }
        ReportParts.times(row).ifPresent(times -> facts.line(Words.of("report.fact.times"), times));
        facts.line(Words.of("report.fact.told"), Words.moment(row.toldAt()));
        if (row.times() > 1) {
            facts.line(Words.of("report.fact.last-told"), Words.moment(row.lastToldAt()));
        }
        facts.line(Words.of("report.fact.due"), Words.moment(row.dueAt()));
        if (!row.many()) {
            facts.line(Words.of("report.fact.contact"), report.contact().orElse(Words.of("report.fact.no-contact")));
        }
        if (row.triagedBy() != null) {
            facts.line(Words.of("report.fact.person"), row.triagedBy());
        }
        report.reason().ifPresent(reason -> facts.line(Words.of("report.fact.reason"), reason));
        return facts;
    }
}
