package kz.pana.uikit.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.uikit.Translations;

/** What an empty list says: a drawing, a sentence, and what to do next. */
public class Empty extends Div {

    /**
     * @param drawing the name of one of our line drawings, such as {@code door}
     */
    public Empty(String drawing, String key, Component... actions) {
        addClassName("pana-empty");
        Image picture = new Image("/brand/" + drawing + ".svg", "");
        picture.addClassName("pana-picture");
        add(picture, new Paragraph(Translations.of(key)));
        add(actions);
    }
}
