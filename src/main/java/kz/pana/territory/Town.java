package kz.pana.territory;

import java.util.stream.Stream;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.LocalizedText;

/**
 * A settlement: a city, a town or a village, listed or written by an owner.
 *
 * @param slug its readable name in addresses, unique in the country: {@code almaty}
 * @param centre of a written one, where its first approved place stands
 * @param population people, 0 where unknown
 */
public record Town(String slug, RegionCode region, LocalizedText name, GeoPoint centre, int population) {

    /** A city is as wide, and two villages of one name in one region are hardly nearer. */
    private static final double SAME_METRES = 25_000;

    /** Whether a name written of a place there means this listed town: one of its names will do. */
    boolean isSame(LocalizedText written, GeoPoint point) {
        return isAround(point)
                && Stream.of(written.kk(), written.ru())
                        .filter(one -> !one.isEmpty())
                        .map(KazakhSearch::fold)
                        .anyMatch(one ->
                                one.equals(KazakhSearch.fold(name.kk())) || one.equals(KazakhSearch.fold(name.ru())));
    }

    /** Whether that is called so in both languages, and there: an owner's word for one does not stand for the other. */
    boolean isSameInBoth(LocalizedText written, GeoPoint point) {
        return isAround(point) && sounds(written.kk(), name.kk()) && sounds(written.ru(), name.ru());
    }

    private boolean isAround(GeoPoint point) {
        return centre.metresTo(point) <= SAME_METRES;
    }

    private static boolean sounds(String one, String other) {
        return KazakhSearch.fold(one).equals(KazakhSearch.fold(other));
    }
}
