package kz.pana.place.ui.desk;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.uikit.Translations;

/** Which key does what on the desk. */
class DeskKeys extends Dialog {

    DeskKeys() {
        setHeaderTitle(Translations.of("desk.keys.title"));
        UnorderedList list = new UnorderedList();
        for (String key : List.of("j", "k", "a", "r", "/", "?")) {
            Span sign = new Span(key);
            sign.addClassName("pana-keyhint");
            list.add(new ListItem(sign, new Span(" " + Translations.of("desk.keys." + name(key)))));
        }
        add(list);
        setCloseOnOutsideClick(true);
    }

    private static String name(String key) {
        return switch (key) {
            case "/" -> "search";
            case "?" -> "help";
            default -> key;
        };
    }
}
