package kz.pana.visit.ui.review;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import kz.pana.kernel.Message;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.OutstandingList;

/** What a coordinator reads before confirming a report, sentence by sentence; not there where there is nothing to say. */
public class SentencesCard extends Div {

    /** @param title the key of the heading */
    SentencesCard(String title, List<Message> sentences) {
        addClassNames("pana-card", "pana-stack");
        OutstandingList list = new OutstandingList();
        sentences.forEach(sentence -> list.line(Translations.of(sentence)));
        add(Page.subtitle(Translations.of(title)), list);
        setVisible(!sentences.isEmpty());
    }
}
