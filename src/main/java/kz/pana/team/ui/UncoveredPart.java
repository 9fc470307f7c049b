package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.team.shift.CoverRow;
import kz.pana.team.shift.ShiftWords;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;

/** The open hours in which nobody certified is on shift, nights first, and what to do about it. */
final class UncoveredPart extends Div {

    UncoveredPart() {
        addClassName("pana-stack");
        // What changes by a day pressed further down is read out.
        getElement().setAttribute("role", "status");
    }

    void show(Optional<CoverRow> cover) {
        removeAll();
        cover.filter(CoverRow::isLacking).map(UncoveredPart::callout).ifPresent(this::add);
    }

    /** What the owner reads of it. */
    static Callout callout(CoverRow cover) {
        List<Component> parts = new ArrayList<>(lines(cover));
        parts.add(new Paragraph(Translations.of("team.cover.do")));
        cover.outstandingFrom()
                .map(from -> cover.outstanding()
                        ? Translations.of("team.cover.off-map")
                        : Translations.of("team.cover.until", Translations.day(from)))
                .map(Paragraph::new)
                .ifPresent(parts::add);
        return new Callout(Tone.WARNING, parts.toArray(Component[]::new));
    }

    /** The hours themselves, or that they are marked no more. */
    static List<Component> lines(CoverRow cover) {
        if (cover.uncovered().isEmpty()) {
            return List.of(new Paragraph(Translations.of("team.cover.title.unmarked")));
        }
        ShiftWords words = new ShiftWords(Translations::of);
        UnorderedList list = new UnorderedList();
        cover.uncovered().forEach(hours -> list.add(new ListItem(words.line(hours))));
        return List.of(new Paragraph(Translations.of("team.cover.title")), list);
    }
}
