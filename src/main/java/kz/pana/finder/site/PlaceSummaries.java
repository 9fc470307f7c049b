package kz.pana.finder.site;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.pana.finder.PublicPlace;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.territory.TwoGis;
import org.springframework.stereotype.Component;

/** Makes cards of places. */
@Component
public class PlaceSummaries {

    private final Texts texts;
    private final OpeningWords openingWords;

    PlaceSummaries(Texts texts, OpeningWords openingWords) {
        this.texts = texts;
        this.openingWords = openingWords;
    }

    /** Open places first, then those whose hours are unknown, then closed ones; by name among themselves. */
    List<PlaceSummary> of(List<PublicPlace> places, Language language, ZonedDateTime now) {
        return places.stream()
                .map(place -> of(place, language, now))
                .sorted(Comparator.comparing(
                                (PlaceSummary card) -> card.opening().state())
                        .thenComparing(PlaceSummary::name, KazakhOrder.in(language))
                        .thenComparing(PlaceSummary::path))
                .toList();
    }

    /** @param now in the time of Kazakhstan */
    public PlaceSummary of(PublicPlace place, Language language, ZonedDateTime now) {
        return new PlaceSummary(
                place.name().in(language),
                "/place/" + place.code(),
                texts.get(language, place.category().key()),
                place.address(language) + ", " + place.town().name().in(language),
                openingWords.at(place.hours(), now, language),
                place.checkedOn()
                        .map(day -> texts.get(language, "finder.checked", day))
                        .orElse(""),
                place.stepFree(),
                place.quietRoom(),
                place.phoneToUse(),
                place.languages().stream()
                        .map(spoken -> texts.get(language, "finder.speaks." + spoken.tag()))
                        .collect(Collectors.joining(", ")),
                place.phone().e164(),
                TwoGis.route(place.town().slug(), place.point()),
                map(place.point()));
    }

    private static String map(GeoPoint point) {
        return String.format(Locale.ROOT, "geo:%1$.6f,%2$.6f?q=%1$.6f,%2$.6f", point.latitude(), point.longitude());
    }
}
