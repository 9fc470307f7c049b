package kz.pana.finder.site;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import kz.pana.finder.PlacesNearby;
import kz.pana.finder.PlacesNearby.Near;
import kz.pana.finder.UnlistedPlaces;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.place.row.UnlistedRow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * What stands where a place's page stood. While it may come back that is a page like any other, for the phone that kept
 * a copy has to take this one instead; for good it is 410, which takes the copy away. Search engines lead to neither.
 */
@Component
class UnlistedPages {

    private static final int OTHERS = 3;
    private static final double NEAR = 50_000; // metres, as far as the finder looks

    private final PageRenderer site;
    private final UnlistedPlaces unlisted;
    private final PlacesNearby nearby;
    private final PlaceSummaries cards;
    private final Clock clock;

    UnlistedPages(PageRenderer site, UnlistedPlaces unlisted, PlacesNearby nearby, PlaceSummaries cards, Clock clock) {
        this.site = site;
        this.unlisted = unlisted;
        this.nearby = nearby;
        this.cards = cards;
        this.clock = clock;
    }

    ResponseEntity<byte[]> page(Language language, UnlistedRow place) {
        UnlistedPage page = model(language, place);
        PageFrame frame = site.frameAbout(language, "/place/" + place.code(), page.name(), unlisted.region(place));
        return site.unlisted(place.ended() ? HttpStatus.GONE : HttpStatus.OK, frame, page);
    }

    UnlistedPage model(Language language, UnlistedRow place) {
        return new UnlistedPage(
                place.name().in(language),
                unlisted.town(place, language),
                place.ended(),
                "/report/" + place.code(),
                cards(others(place), language));
    }

    /** For whoever stands before a closed door. */
    List<UnlistedPage.Other> open(GeoPoint from, Language language) {
        return cards(near(from, true), language);
    }

    private List<UnlistedPage.Other> cards(List<Near> others, Language language) {
        ZonedDateTime now = clock.instant().atZone(KernelConfiguration.ALMATY);
        return others.stream()
                .map(near -> new UnlistedPage.Other(
                        cards.of(near.place(), language, now), site.say(language, away(near.metres()))))
                .toList();
    }

    /** Open ones; where none of them is open, the nearest whatever their hours. */
    private List<Near> others(UnlistedRow place) {
        List<Near> open = near(place.point(), true);
        return open.isEmpty() ? near(place.point(), false) : open;
    }

    private List<Near> near(GeoPoint from, boolean openNow) {
        return nearby.nearest(from, OTHERS, openNow).stream()
                .filter(near -> near.metres() <= NEAR)
                .toList();
    }

    private static Message away(double metres) {
        return metres < 1000
                ? Message.of("finder.unlisted.metres", Math.max(50, Math.round(metres / 50) * 50))
                : Message.of("finder.unlisted.kilometres", Math.round(metres / 100) / 10.0);
    }
}
