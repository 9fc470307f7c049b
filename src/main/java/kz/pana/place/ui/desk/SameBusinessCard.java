package kz.pana.place.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.place.desk.SameBusiness;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** Other owners gave the same number of a business: a coordinator finds out who speaks for it. */
class SameBusinessCard extends Div {

    SameBusinessCard(List<SameBusiness> others, Territory territory) {
        addClassNames("pana-card", "pana-stack");
        boolean approved = others.stream().anyMatch(SameBusiness::approved);
        Paragraph lead =
                new Paragraph(Translations.of(approved ? "desk.same-business.approved" : "desk.same-business.lead"));
        lead.addClassNames("pana-notice", "-warning");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-list");
        others.forEach(other -> list.add(new ListItem(row(other, territory))));
        add(new H3(Translations.of("desk.same-business")), lead, list);
    }

    private static Div row(SameBusiness other, Territory territory) {
        String region = Translations.of(territory.known(other.region()).name());
        Div row = other.place()
                .map(place -> here(place, other.owner(), region))
                .orElseGet(() -> elsewhere(other, region));
        row.addClassName("pana-list-row");
        return row;
    }

    private static Div here(PlaceRow place, String owner, String region) {
        Anchor name = new Anchor(
                PlaceNavigation.toDesk(place.id()),
                Translations.of(place.submitted().name()));
        name.setRouterIgnore(false);
        Component pill = PlaceStatuses.pill(place.status());
        return Page.stack(Page.row(name, pill), Page.meta(Translations.of("desk.same-business.where", owner, region)));
    }

    private static Div elsewhere(SameBusiness other, String region) {
        return Page.stack(Page.meta(Translations.of(
                other.approved() ? "desk.same-business.elsewhere.approved" : "desk.same-business.elsewhere", region)));
    }
}
