package kz.pana.uikit.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The main action of a view; on phones it stays at the thumb's reach. */
public final class PrimaryBar extends Div {

    public PrimaryBar(Component... actions) {
        super(actions);
        addClassName("pana-primary-bar");
    }
}
