package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** Hands the report in; says what it still needs. */
class ReportBar extends Div {

    private final UnorderedList missing = new UnorderedList();
    private final Paragraph refusal = Page.notice("-error", "");
    private final ActButton report;

    ReportBar(Runnable onReport) {
        addClassName("pana-stack");
        missing.addClassName("pana-outstanding");
        missing.getElement().setAttribute("aria-live", "polite");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        report = new ActButton("visit.report", onReport).primary();
        add(missing, refusal, new PrimaryBar(report));
    }

    final void show(List<Message> stillNeeded) {
        missing.removeAll();
        for (Message words : stillNeeded) {
            ListItem item = new ListItem(Translations.of(words));
            item.addClassName("pana-outstanding-item");
            missing.add(item);
        }
        report.setVisible(stillNeeded.isEmpty());
        refusal.setVisible(false);
    }

    /** Nothing was sent, because these fields hold what cannot be kept. */
    final void refuse(List<String> fields) {
        refusal.setText(Translations.of("visit.report.not-sent", String.join("; ", fields)));
        refusal.setVisible(true);
    }
}
