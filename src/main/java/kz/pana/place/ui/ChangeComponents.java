package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.change.ChangeRow;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.ChangeTable;

/** What of a change request its owner and the coordinator read alike. */
public final class ChangeComponents {

    private ChangeComponents() {}

    /** What stands and what is asked for side by side, who asked when, and why. */
    public static Div request(ChangeRow row, Territory territory) {
        String line = Translations.of(row.line().key());
        ChangeTable table = ChangeTable.ofAsked(line);
        row.owner().ifPresent(names -> table.line(line, names.before(), names.now()));
        for (ApplicationField field : row.line().read()) {
            table.line(
                    Translations.of(field.key()),
                    AnswerWords.of(field, row.before(), territory),
                    AnswerWords.since(field, row.before(), row.after(), territory));
        }
        Div request =
                Page.stack(table, Page.meta(Translations.of("place.asked.at", Translations.moment(row.askedAt()))));
        if (!row.why().isEmpty()) {
            request.add(said("place.asked.why", row.why()));
        }
        return request;
    }

    /** In lines, as it was written. */
    static Paragraph said(String key, String words) {
        Paragraph said = new Paragraph(Translations.of(key, words));
        said.addClassName("pana-lines");
        return said;
    }
}
