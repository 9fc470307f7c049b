package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What the owner of a place that was rejected or has left can do now. */
class AfterLeaving extends Div {

    AfterLeaving(PlaceStatus status) {
        addClassNames("pana-card", "pana-stack");
        UnorderedList can = new UnorderedList();
        keys(status).forEach(key -> can.add(new ListItem(Translations.of(key))));
        add(Page.subtitle(Translations.of("place.left.title")), can);
    }

    private static List<String> keys(PlaceStatus status) {
        if (status.application() == ApplicationState.REJECTED) {
            return List.of("place.left.mend", "place.left.ask");
        }
        String again = switch (status.currentValidity().orElseThrow()) {
            case REVOKED -> "place.left.revoked";
            case CLOSED -> "place.left.closed";
            case WITHDRAWN, CURRENT, PAUSED, SUSPENDED, EXPIRED -> "place.left.again";
        };
        return List.of("place.left.sign", "place.left.people", again);
    }
}
