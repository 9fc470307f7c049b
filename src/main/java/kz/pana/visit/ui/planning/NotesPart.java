package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.visit.row.VisitNote;

/** What the last visit found wanting, for the owner: what must be put right, and what is only noted. */
class NotesPart extends Div {

    NotesPart(List<VisitNote> notes) {
        addClassName("pana-stack-small");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-task-list");
        notes.forEach(note -> list.add(row(note)));
        add(new H3(Translations.of("visit.notes.title")), list);
    }

    private static ListItem row(VisitNote note) {
        Span name = new Span(Translations.of(note.item()));
        name.addClassName("pana-task-name");
        ListItem row = new ListItem(name);
        row.addClassName("pana-task");
        if (!note.remark().isEmpty()) {
            Span remark = new Span(note.remark());
            remark.addClassName("pana-task-hint");
            row.add(remark);
        }
        row.add(
                note.essential()
                        ? new StatusPill(Tone.ATTENTION, "visit.notes.essential")
                        : new StatusPill(Tone.DRAFT, "visit.notes.noted"));
        return row;
    }
}
