package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.audit.TrailRow;
import kz.pana.report.ReportState;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Who moved a report, when, to where and why; latest first. */
class ReportTrail extends Div {

    ReportTrail(List<TrailRow> rows) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList events = new UnorderedList();
        events.addClassName("pana-timeline");
        rows.forEach(row -> events.add(event(row)));
        add(Page.subtitle(Translations.of("report.trail")), events);
    }

    private static ListItem event(TrailRow row) {
        Span time = new Span(Translations.moment(row.at()));
        time.addClassName("pana-event-time");
        ListItem item = new ListItem(time, new Span(sentence(row)));
        item.addClassName("pana-event");
        return item;
    }

    private static String sentence(TrailRow row) {
        ReportState to = ReportState.valueOf(row.to());
        if (to == ReportState.NEW) {
            return Translations.of("report.trail.told");
        }
        if (to == ReportState.TRIAGED && row.from().equals(ReportState.VISIT_ORDERED.name())) {
            return Translations.of("report.trail.back");
        }
        String sentence = row.who() + ": " + Translations.of(to.key());
        return row.why() == null ? sentence : sentence + ". " + row.why();
    }
}
