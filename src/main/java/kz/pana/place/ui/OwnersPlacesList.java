package kz.pana.place.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
     * @param again reads them once more
     * @param toConfirm those that somebody takes over, once she has confirmed it
     * @param folded whether many may be folded; what was searched for is not
     */
    void show(List<OwnedPlace> places, Supplier<List<OwnedPlace>> again, Set<PlaceId> toConfirm, boolean folded) {
        removeAll();
        List<Anchor> hers = places.stream()
                .sorted(Comparator.comparing(place -> !isPressing(place, toConfirm)))
                .flatMap(place -> move(place, toConfirm).map(what -> card(place, Optional.of(what))).stream())
                .toList();
        if (!hers.isEmpty()) {
            add(Page.subtitle(Translations.of("place.places.hers", hers.size())), grid(hers));
        }
        Map<String, List<OwnedPlace>> towns = othersByTown(places, toConfirm);
        List<OwnedPlace> others = towns.values().stream().flatMap(List::stream).toList();
        if (!others.isEmpty()) {
            add(Page.subtitle(Translations.of("place.places.others", others.size())));
            if (folded && others.size() > FEW && towns.size() > 1) {
                towns.forEach((town, there) -> add(fold(
                        town,
                        there.size(),
                        () -> othersByTown(again.get(), toConfirm).getOrDefault(town, List.of()))));
            } else {
                add(grid(cards(others)));
            }
        }
    }

    private static boolean isPressing(OwnedPlace place, Set<PlaceId> toConfirm) {
        return toConfirm.contains(place.row().id()) || place.isPressing();
    }

    private static Optional<String> move(OwnedPlace place, Set<PlaceId> toConfirm) {
        return OwnersMove.of(place, toConfirm.contains(place.row().id()));
    }

    /** @param all shows all of them again */
    void none(ActButton all) {
        removeAll();
        add(new Empty("map", "place.places.none-found", all));
    }

    /** What nobody opens is neither kept nor sent. */
    private Details fold(String town, int count, Supplier<List<OwnedPlace>> there) {
        Details fold = new Details(Translations.of("place.places.town", town, count));
        fold.setWidthFull();
        fold.addOpenedChangeListener(change -> {
            if (fold.getContent().findAny().isEmpty()) {
                fold.add(grid(cards(there.get())));
            }
        });
        return fold;
    }

    /** Where the move is not hers; the towns in the order of the places. */
    private Map<String, List<OwnedPlace>> othersByTown(List<OwnedPlace> places, Set<PlaceId> toConfirm) {
        return places.stream()
                .filter(place -> move(place, toConfirm).isEmpty())
                .collect(Collectors.groupingBy(this::town, LinkedHashMap::new, Collectors.toList()));
    }

    private String town(OwnedPlace place) {
        return List.of(ApplicationField.TOWN, ApplicationField.TOWN_KK).stream()
                .filter(field -> place.answers().asks(field)
                        && !place.answers().get(field).isBlank())
                .map(field -> AnswerWords.of(field, place.answers(), territory))
                .findFirst()
                .orElseGet(() -> Translations.of("place.places.nowhere"));
    }

    private List<Anchor> cards(List<OwnedPlace> places) {
        return places.stream().map(place -> card(place, Optional.empty())).toList();
    }

    private static Div grid(List<Anchor> cards) {
        Div grid = new Div();
        grid.addClassName("pana-cards");
        cards.forEach(grid::add);
        return grid;
    }

    private Anchor card(OwnedPlace place, Optional<String> what) {
        Anchor card = Page.link(PlaceNavigation.toPlace(place.row().id()), "");
        card.addClassName("pana-card");
        H3 name = new H3(AnswerWords.name(place));
        name.addClassName("pana-subtitle");
        card.add(
                name,
                Page.meta(AnswerWords.where(place.answers(), territory)
                        .orElseGet(() -> Translations.of("place.begun", Translations.day(place.begunAt())))),
                PlaceStatuses.pill(place.row().status()));
        what.ifPresent(words -> card.add(Page.notice("-warning", words)));
        return card;
    }
}
