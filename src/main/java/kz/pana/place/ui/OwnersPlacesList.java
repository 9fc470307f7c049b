package kz.pana.place.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;

/** An owner's places: what needs her first, then the others, folded by town where they are many. */
class OwnersPlacesList extends Div {

    /** So many are read at a glance. */
    static final int FEW = 8;

    private final Territory territory;

    OwnersPlacesList(Territory territory) {
        this.territory = territory;
        addClassName("pana-stack");
    }

    /**
     * @param toConfirm those that somebody takes over, once she has confirmed it
     * @param folded whether many may be folded; what was searched for is not
     */
    void show(List<OwnedPlace> places, Set<PlaceId> toConfirm, boolean folded) {
        removeAll();
        List<Div> hers = new ArrayList<>();
        List<OwnedPlace> others = new ArrayList<>();
        for (OwnedPlace place : places) {
            OwnersMove.of(place, toConfirm.contains(place.row().id()))
                    .ifPresentOrElse(what -> hers.add(row(place, Optional.of(what))), () -> others.add(place));
        }
        if (!hers.isEmpty()) {
            add(Page.subtitle(Translations.of("place.places.hers", hers.size())), cards(hers));
        }
        if (others.isEmpty()) {
            return;
        }
        if (!hers.isEmpty()) {
            add(Page.subtitle(Translations.of("place.places.others", others.size())));
        }
        Map<String, List<OwnedPlace>> towns = byTown(others);
        if (folded && others.size() > FEW && towns.size() > 1) {
            towns.forEach((town, there) -> add(fold(town, there)));
        } else {
            add(cards(others.stream().map(place -> row(place, Optional.empty())).toList()));
        }
    }

    /** @param all shows all of them again */
    void none(ActButton all) {
        removeAll();
        add(new Empty("map", "place.places.none-found", all));
    }

    private Details fold(String town, List<OwnedPlace> there) {
        String name = Translations.of("place.places.town", town, there.size());
        Details fold = new Details(
                name,
                cards(there.stream().map(place -> row(place, Optional.empty())).toList()));
        fold.setWidthFull();
        return fold;
    }

    /** In the order of the places. */
    private Map<String, List<OwnedPlace>> byTown(List<OwnedPlace> places) {
        Map<String, List<OwnedPlace>> towns = new LinkedHashMap<>();
        places.forEach(place ->
                towns.computeIfAbsent(town(place), first -> new ArrayList<>()).add(place));
        return towns;
    }

    private String town(OwnedPlace place) {
        return List.of(ApplicationField.TOWN, ApplicationField.TOWN_KK).stream()
                .filter(field -> place.answers().asks(field)
                        && !place.answers().get(field).isBlank())
                .map(field -> AnswerWords.of(field, place.answers(), territory))
                .findFirst()
                .orElseGet(() -> Translations.of("place.places.nowhere"));
    }

    private static Div cards(List<Div> rows) {
        Div cards = new Div();
        cards.addClassName("pana-cards");
        rows.forEach(cards::add);
        return cards;
    }

    private Div row(OwnedPlace place, Optional<String> what) {
        Anchor card = Page.link(PlaceNavigation.toPlace(place.row().id()), "");
        card.addClassName("pana-card");
        card.add(
                Page.subtitle(AnswerWords.name(place)),
                Page.meta(AnswerWords.where(place.answers(), territory)
                        .orElseGet(() -> Translations.of("place.begun", Translations.day(place.begunAt())))),
                PlaceStatuses.pill(place.row().status()));
        what.ifPresent(words -> card.add(Page.notice("-warning", words)));
        return new Div(card);
    }
}
