package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import kz.pana.report.ReportDetail;
import kz.pana.report.ReportText;
import kz.pana.uikit.Words;
import kz.pana.uikit.layout.Page;

/** Of many that came at once, some word for word. */
class Samples extends Div {

    Samples(ReportDetail report) {
        addClassName("pana-stack");
        add(ReportParts.subtitle("report.sample.title"), new Paragraph(Words.of("report.sample.why")));
        if (report.sample().isEmpty()) {
            add(Page.meta(Words.of("report.no-words")));
            return;
        }
        UnorderedList texts = new UnorderedList();
        texts.addClassName("pana-timeline");
        report.sample().forEach(text -> texts.add(item(text)));
        add(texts);
    }

    private static ListItem item(ReportText text) {
        Span time = new Span(Words.moment(text.at()));
        time.addClassName("pana-event-time");
        ListItem item =
                new ListItem(time, new Span(text.words().isEmpty() ? Words.of("report.no-words") : text.words()));
        text.contact().ifPresent(contact -> item.add(Page.meta(Words.of("report.fact.contact") + ": " + contact)));
        item.addClassName("pana-event");
        return item;
    }
}
