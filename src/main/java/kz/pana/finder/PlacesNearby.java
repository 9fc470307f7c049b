package kz.pana.finder;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.NearestIndex;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.platform.CachedSnapshot;
import org.springframework.stereotype.Component;

/**
 * Finds the published places nearest to a point, open ones or all. The index is made again when places change, and which
 * hours are open is worked out once a minute: by whoever asks first, while others are answered from what was known and
 * is still true.
 */
@Component
public class PlacesNearby {

    private final PublishedPlaces published;
    private final Clock clock;
    private final CachedSnapshot<Known> known = new CachedSnapshot<>();

    /** A place and how far it is. */
    public record Near(PublicPlace place, double metres) {}

    /** An index of these places; an id is a place's number in the list, a group the number of its hours. */
    private record Index(
            PublicPlaces of,
            List<PublicPlace> places,
            List<OpeningHours> hours,
            NearestIndex points,
            NearestIndex.Among all) {

        static Index of(PublicPlaces published) {
            List<PublicPlace> places = published.all();
            Map<OpeningHours, Integer> groups = new HashMap<>();
            List<OpeningHours> hours = new ArrayList<>();
            int size = places.size();
            double[] latitudes = new double[size];
            double[] longitudes = new double[size];
            int[] ids = new int[size];
            int[] groupOf = new int[size];
            for (int i = 0; i < size; i++) {
                PublicPlace place = places.get(i);
                latitudes[i] = place.point().latitude();
                longitudes[i] = place.point().longitude();
                ids[i] = i;
                groupOf[i] = groups.computeIfAbsent(place.hours(), added -> {
                    hours.add(added);
                    return hours.size() - 1;
                });
            }
            NearestIndex points = new NearestIndex(latitudes, longitudes, ids, groupOf);
            return new Index(published, places, hours, points, points.amongAll());
        }

        NearestIndex.Among open(ZonedDateTime now) {
            BitSet open = new BitSet();
            for (int group = 0; group < hours.size(); group++) {
                open.set(group, hours.get(group).at(now) instanceof OpeningHours.Status.Open);
            }
            return points.among(open);
        }
    }

    /** @param minute since 1970 for which the open ones are right */
    private record Known(Index index, long minute, NearestIndex.Among open) {}

    PlacesNearby(PublishedPlaces published, Clock clock) {
        this.published = published;
        this.clock = clock;
    }

    /** At most so many, nearest first; nothing of the question is kept or logged. */
    public List<Near> nearest(GeoPoint to, int count, boolean openNow) {
        PublicPlaces now = published.now();
        Known known = known(now);
        Index index = known.index;
        return (openNow ? known.open : index.all)
                .nearest(to, count).stream()
                        .map(found -> new Near(index.places.get(found.id()), found.metres()))
                        // While another request makes the index anew, what is gone is left out of the old one.
                        .filter(near -> now.withId(near.place.id()).isPresent())
                        .toList();
    }

    private Known known(PublicPlaces now) {
        long minute = clock.instant().getEpochSecond() / 60;
        return known.get(known -> known.index.of == now && known.minute == minute, before -> {
            Index index =
                    before.map(Known::index).filter(last -> last.of == now).orElseGet(() -> Index.of(now));
            return new Known(index, minute, index.open(clock.instant().atZone(KernelConfiguration.ALMATY)));
        });
    }
}
