package kz.pana.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import kz.pana.course.CourseDesk.EditionRow;
import kz.pana.uikit.FileLink;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** The editions published so far, the newest first. */
final class EditionList extends UnorderedList {

    /** @param export gives the archive of an edition by its number */
    EditionList(List<EditionRow> editions, IntFunction<byte[]> export) {
        addClassName("pana-list");
        editions.forEach(edition -> add(new ListItem(row(edition, export))));
    }

    private static Div row(EditionRow edition, IntFunction<byte[]> export) {
        H3 name = new H3(Translations.of("training.author.edition", edition.number()));
        name.addClassName("pana-subtitle");
        Div head = Page.row(name, Page.meta(Translations.moment(edition.publishedAt())));
        if (edition.important()) {
            head.add(new StatusPill(Tone.ATTENTION, "training.author.important"));
        }
        String note = edition.note().isEmpty() ? Translations.of("training.author.shipped") : edition.note();
        Div row = new Div(
                head,
                new Paragraph(note),
                new FileLink(
                        Translations.of("training.author.export-of", edition.number()),
                        "pana-course-" + edition.number() + ".zip",
                        "application/zip",
                        () -> export.apply(edition.number())));
        row.addClassNames("pana-list-row", "pana-stack-small");
        return row;
    }
}
