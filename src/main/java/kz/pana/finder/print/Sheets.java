package kz.pana.finder.print;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublishedPlaces;
import kz.pana.finder.TownAddresses;
import kz.pana.finder.site.PlaceSummaries;
import kz.pana.finder.site.WeekWords;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.territory.Town;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes lists of a town's places that stay true for a while: they tell the hours of the week, not what is open now. */
@Component
class Sheets {

    private final PublishedPlaces published;
    private final PlaceSummaries cards;
    private final WeekWords weekWords;
    private final Clock clock;
    private final String publicUrl;

    Sheets(
            PublishedPlaces published,
            PlaceSummaries cards,
            WeekWords weekWords,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.published = published;
        this.cards = cards;
        this.weekWords = weekWords;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    Sheet of(Town town, Language language) {
        ZonedDateTime now = clock.instant().atZone(KernelConfiguration.ALMATY);
        List<Sheet.Line> lines = published.now().in(town).stream()
                .map(place -> line(place, language, now))
                .sorted(Comparator.comparing((Sheet.Line line) -> line.card().name(), KazakhOrder.in(language))
                        .thenComparing(line -> line.card().path()))
                .toList();
        String path = TownAddresses.path(town);
        return new Sheet(town.name().in(language), now, lines, path, publicUrl + "/" + language.tag() + path);
    }

    private Sheet.Line line(PublicPlace place, Language language, ZonedDateTime now) {
        return new Sheet.Line(
                cards.of(place, language, now),
                place.door(),
                weekWords.lines(place.hours(), language),
                place.phone().words());
    }
}
