package kz.pana.place.ui.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/** What stands there now, beside what was typed. Whoever goes on after reading this means it. */
class TypedBefore extends Callout {

    /**
     * @param key the texts: {@code key.changed}, {@code key.unsaved}, {@code key.choose}
     * @param changed whether something else stands there than when it was typed
     * @param now what stands there, in words already
     */
    TypedBefore(String key, boolean changed, List<String> now) {
        super(changed ? Tone.WARNING : Tone.INFO, below(key, changed, now));
        if (changed) {
            urgent();
        }
    }

    /** One below the other. */
    private static Component[] below(String key, boolean changed, List<String> now) {
        List<Component> parts = new ArrayList<>();
        parts.add(Page.subtitle(Translations.of(changed ? key + ".changed" : key + ".unsaved")));
        for (String words : now) {
            Paragraph there = new Paragraph(words);
            there.addClassName("pana-lines");
            parts.add(there);
        }
        parts.add(new Paragraph(Translations.of(key + ".choose")));
        return parts.toArray(Component[]::new);
    }
}
