package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.Words;

/** What confirming a report will do, read before it is done. */
class EffectsCard extends Div {

    EffectsCard(List<Message> effects) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-outstanding");
        for (Message effect : effects) {
            ListItem item = new ListItem(Words.of(effect));
            item.addClassName("pana-outstanding-item");
            list.add(item);
        }
        add(Parts.subtitle(Words.of("visit.effects.title")), list);
        setVisible(!effects.isEmpty());
    }
}
