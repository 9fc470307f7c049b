package kz.pana.place.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Listing;
import kz.pana.place.desk.PlaceUnderReview;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursInWords;
import kz.pana.uikit.map.PanaMap;

/** Everything a place says of itself, for whoever checks it. */
class ListingCard extends Div {

    private static final ApplicationField[] OFFERS = {
        ApplicationField.LANGUAGES,
        ApplicationField.STEP_FREE,
        ApplicationField.QUIET_ROOM,
        ApplicationField.PHONE_TO_USE
    };

    private final EditedLines edited;

    ListingCard(PlaceUnderReview place, EditedLines edited, Territory territory) {
        this.edited = edited;
        addClassNames("pana-card", "pana-stack");
        Listing listing = place.row().submitted();
        String town = territory
                .town(listing.town())
                .map(Town::name)
                .map(Translations::of)
                .orElse(listing.town());
        Div summary = new Div();
        summary.addClassName("pana-summary");
        Optional<Town> written = territory.town(listing.town()).filter(one -> !territory.isListed(one));
        summary.add(
                line("place.field.NAME_KK", listing.nameKk()),
                line("place.field.NAME_RU", listing.nameRu()),
                line("place.field.CATEGORY", Translations.of(listing.category().key())),
                line("desk.business", place.legalName() + " · " + place.taxNumber()),
                line("desk.owner", place.owner()),
                line(
                        "desk.where",
                        Translations.of(
                                "desk.address",
                                territory.address(listing.town(), listing.street(), listing.house()),
                                town)),
                line("place.field.DOOR", listing.door().isEmpty() ? "–" : listing.door(), ApplicationField.DOOR),
                line("place.field.PIN", AnswerWords.pin(listing.point(), territory.town(listing.town()))),
                line("place.field.HOURS", HoursInWords.of(listing.hours()), ApplicationField.HOURS),
                line("place.field.PHONE", Translations.of(listing.phone().words()), ApplicationField.PHONE),
                line("desk.offers", offers(listing), OFFERS),
                line("desk.agreement", agreement(place)));
        written.ifPresent(one -> summary.add(line(
                "desk.town-written",
                Translations.of("desk.town-names", one.name().kk(), one.name().ru()))));
        add(
                new H3(Translations.of("desk.listing")),
                summary,
                map(listing, place.row().status()));
    }

    private static Component map(Listing listing, PlaceStatus status) {
        PanaMap map = new PanaMap();
        map.addClassName("pana-map");
        map.setLanguage(Translations.language());
        GeoPoint point = listing.point();
        map.setPins(List.of(new PanaMap.Pin(
                "place",
                point,
                Translations.of(listing.name()),
                PlaceStatuses.pin(status.application(), status.currentValidity().orElse(null), status.published()))));
        map.fit(new BoundingBox(
                point.latitude() - 0.02, point.longitude() - 0.03, point.latitude() + 0.02, point.longitude() + 0.03));
        return map;
    }

    private static String offers(Listing listing) {
        String languages = listing.languages().stream()
                .map(language -> Translations.of("place.language." + language.name()))
                .collect(Collectors.joining(", "));
        StringBuilder offers = new StringBuilder(languages);
        add(offers, listing.stepFree(), "place.field.STEP_FREE");
        add(offers, listing.quietRoom(), "place.field.QUIET_ROOM");
        add(offers, listing.phoneToUse(), "place.field.PHONE_TO_USE");
        add(offers, listing.singleHanded(), "place.field.SINGLE_HANDED");
        return offers.toString();
    }

    private static void add(StringBuilder offers, boolean offered, String key) {
        if (offered) {
            offers.append(" · ").append(Translations.of(key));
        }
    }

    private static String agreement(PlaceUnderReview place) {
        return Optional.ofNullable(place.row().status().acceptance())
                .map(it ->
                        Translations.of("desk.accepted", it.name(), Translations.moment(it.acceptedAt()), it.version()))
                .orElse("–");
    }

    /** Whoever looks next looks at what was changed since. */
    private Div line(String key, String value, ApplicationField... lines) {
        Div line = line(key, value);
        edited.at(lines).ifPresent(at -> {
            Span changed = new Span(Translations.of("desk.edited", Translations.moment(at)));
            changed.addClassNames("pana-summary-value", "pana-summary-edited");
            line.add(changed);
        });
        return line;
    }

    private static Div line(String key, String value) {
        Span label = new Span(Translations.of(key));
        label.addClassName("pana-summary-label");
        Span text = new Span(value);
        text.addClassName("pana-summary-value");
        Div line = new Div(label, text);
        line.addClassName("pana-summary-row");
        return line;
    }
}
