package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Words;

/** Hands the report in; says what it still needs. */
class ReportBar extends Div {

    private final UnorderedList missing = new UnorderedList();
    private final ActButton report;

    ReportBar(Runnable onReport) {
        addClassName("pana-stack");
        missing.addClassName("pana-outstanding");
        missing.getElement().setAttribute("aria-live", "polite");
        report = new ActButton("visit.report", onReport).primary();
        add(missing, Parts.bar(report));
    }

    void show(List<Message> stillNeeded) {
        missing.removeAll();
        for (Message words : stillNeeded) {
            ListItem item = new ListItem(Words.of(words));
            item.addClassName("pana-outstanding-item");
            missing.add(item);
        }
        report.setVisible(stillNeeded.isEmpty());
    }
}
