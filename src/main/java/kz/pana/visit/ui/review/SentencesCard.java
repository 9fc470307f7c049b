package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What a coordinator reads before confirming a report, sentence by sentence; not there where there is nothing to say. */
public class SentencesCard extends Div {

    /** @param title the key of the heading */
    SentencesCard(String title, List<Message> sentences) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-outstanding");
        for (Message sentence : sentences) {
            ListItem item = new ListItem(Translations.of(sentence));
            item.addClassName("pana-outstanding-item");
            list.add(item);
        }
        add(Page.subtitle(Translations.of(title)), list);
        setVisible(!sentences.isEmpty());
    }
}
