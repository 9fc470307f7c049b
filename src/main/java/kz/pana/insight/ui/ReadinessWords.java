package kz.pana.insight.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.pana.insight.PlaceReadiness;
import kz.pana.place.row.RunningPlace;
import kz.pana.team.shift.ShiftWords;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;

/** How regions, towns and places are called in the figures of readiness. */
record ReadinessWords(Territory territory) {

    String region(RegionCode region) {
        return Translations.of(territory.known(region).title());
    }

    String town(String slug) {
        return territory.town(slug).map(Town::name).map(Translations::of).orElse(slug);
    }

    String address(RunningPlace place) {
        return Translations.of(
                "training.readiness.address",
                territory.address(place.town(), place.street(), place.house()),
                town(place.town()));
    }

    /** How many people are certified, and until when that is enough. */
    static String certified(PlaceReadiness row) {
        String trained = Translations.of("training.team.trained", row.certified(), row.needed());
        return row.until()
                .map(until -> trained + " · " + Translations.of("training.readiness.until", Translations.day(until)))
                .orElse(trained);
    }

    /** The open hours in which nobody certified is on shift, with a word on what they are; empty where there are none. */
    static Optional<String> uncovered(PlaceReadiness row) {
        return Optional.of(hours(row))
                .filter(hours -> !hours.isEmpty())
                .map(hours -> Translations.of("team.cover.title") + " " + hours);
    }

    /** The hours themselves, nights first. */
    static String hours(PlaceReadiness row) {
        ShiftWords words = new ShiftWords(Translations::of);
        return row.cover().stream()
                .flatMap(cover -> cover.uncovered().stream())
                .map(words::line)
                .collect(Collectors.joining(" · "));
    }
}
