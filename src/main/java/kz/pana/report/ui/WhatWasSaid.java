package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportDetail;
import kz.pana.report.ReportRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.SummaryList;

/** What somebody said, word for word, about which place, and until when it has to be decided. */
class WhatWasSaid extends Div {

    WhatWasSaid(ReportDetail report, ReportDesk desk, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        ReportRow row = report.row();
        add(
                ReportComponents.status(row),
                Page.link(PlaceNavigation.toDesk(row.place()), Translations.of(row.placeName())),
                Page.meta(ReportComponents.address(row, territory)),
                facts(report));
        if (row.many()) {
            add(new Samples(row.id(), desk));
        }
        if (row.state().isOpen()) {
            add(Page.meta(Translations.of("report.rule")));
        }
    }

    private static SummaryList facts(ReportDetail report) {
        ReportRow row = report.row();
        SummaryList facts = new SummaryList();
        if (!row.many()) {
            facts.line(
                    Translations.of("report.fact.words"),
                    report.words().isEmpty() ? Translations.of("report.no-words") : report.words());
        }
        ReportComponents.times(row).ifPresent(times -> facts.line(Translations.of("report.fact.times"), times));
        facts.line(Translations.of("report.fact.told"), Translations.moment(row.toldAt()));
        if (row.times() > 1) {
            facts.line(Translations.of("report.fact.last-told"), Translations.moment(row.lastToldAt()));
        }
        facts.line(Translations.of("report.fact.due"), Translations.moment(row.dueAt()));
        if (!row.many()) {
            facts.line(
                    Translations.of("report.fact.contact"),
                    report.contact()
                            .map(contact -> Translations.of("report.fact.contact.safe", contact))
                            .orElse(Translations.of("report.fact.no-contact")));
        }
        if (row.triagedBy() != null) {
            facts.line(Translations.of("report.fact.person"), row.triagedBy());
        }
        report.reason().ifPresent(reason -> facts.line(Translations.of("report.fact.reason"), reason));
        return facts;
    }
}
