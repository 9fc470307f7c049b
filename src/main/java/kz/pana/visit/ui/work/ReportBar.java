package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.list.OutstandingList;

/** Hands the report in; says what it still needs. */
class ReportBar extends Div {

    private final OutstandingList missing = new OutstandingList();
    private final Paragraph refusal = Page.notice("-error", "");
    private final ActButton report;

    ReportBar(Runnable onReport) {
        addClassName("pana-stack");
        missing.getElement().setAttribute("aria-live", "polite");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        report = new ActButton("visit.report", onReport).primary();
        add(missing, refusal, new PrimaryBar(report));
    }

    final void show(List<Message> stillNeeded) {
        missing.removeAll();
        stillNeeded.forEach(words -> missing.line(Translations.of(words)));
        report.setVisible(stillNeeded.isEmpty());
        refusal.setVisible(false);
    }

    /** Nothing was sent, because these fields hold what cannot be kept. */
    final void refuse(List<String> fields) {
        refusal.setText(Translations.of("visit.report.not-sent", String.join("; ", fields)));
        refusal.setVisible(true);
    }
}
