package kz.pana.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportId;
import kz.pana.report.ReportText;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;

/** Of many that came at once, some word for word. */
class Samples extends Div {

    private static final int AT_ONCE = 50;

    Samples(ReportId id, ReportDesk desk) {
        addClassName("pana-stack");
        add(Page.subtitle(Translations.of("report.sample.title")), new Paragraph(Translations.of("report.sample.why")));
        add(new GrowingList<>(
                (page, size) -> desk.texts(id, page, size),
                Samples::look,
                () -> Page.meta(Translations.of("report.no-words")),
                AT_ONCE));
    }

    private static Div look(ReportText text) {
        Span time = new Span(Translations.moment(text.at()));
        time.addClassName("pana-event-time");
        Div item = new Div(time, new Span(text.words().isEmpty() ? Translations.of("report.no-words") : text.words()));
        text.contact()
                .ifPresent(contact -> item.add(Page.meta(Translations.of("report.fact.contact") + ": " + contact)));
        item.addClassName("pana-event");
        return item;
    }
}
