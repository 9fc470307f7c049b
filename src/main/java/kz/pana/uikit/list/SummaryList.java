package kz.pana.uikit.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.Map;
import kz.pana.uikit.Translations;

/** What was answered, line by line, in words already. */
public class SummaryList extends DescriptionList {

    private final Map<String, Anchor> changes = new HashMap<>();

    public SummaryList() {
        addClassName("pana-summary");
    }

    public final SummaryList line(String label, String value) {
        row(label, value);
        return this;
    }

    /** A line with a link to where it can be changed. */
    public final SummaryList line(String label, String value, String path) {
        Anchor change = new Anchor(path, Translations.of("fields.change"));
        change.setAriaLabel(Translations.of("fields.change.what", label));
        Description end = new Description(change);
        end.addClassName("pana-summary-change");
        row(label, value).add(end);
        changes.put(path, change);
        return this;
    }

    /** Leads back to the line that can be changed there. */
    public final void focusChange(String path) {
        Anchor change = changes.get(path);
        if (change != null) {
            // Once the page stands: whoever comes to another page is at its top first.
            change.getElement()
                    .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); }, 50)");
        }
    }

    private Div row(String label, String value) {
        Term term = new Term(label);
        term.addClassName("pana-summary-label");
        Description description = new Description(value);
        description.addClassName("pana-summary-value");
        Div row = new Div(term, description);
        row.addClassName("pana-summary-row");
        getElement().appendChild(row.getElement());
        return row;
    }
}
