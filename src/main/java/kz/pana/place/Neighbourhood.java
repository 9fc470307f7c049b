package kz.pana.place;

import java.util.List;
import java.util.stream.IntStream;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.NearestIndex;
import kz.pana.place.row.NearPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlacePoint;
import kz.pana.platform.CachedSnapshot;
import org.springframework.stereotype.Component;

/**
 * Which places are near a point: all that were handed in and are not rejected or ended, whether the public sees them or
 * not. Their index is made again after a place has changed.
 */
@Component
class Neighbourhood {

    private final PlaceRepository places;
    private final CachedSnapshot<Index> index = new CachedSnapshot<>();

    private record Index(long mark, List<PlacePoint> places, NearestIndex.Among points) {

        static Index of(long mark, List<PlacePoint> places) {
            int[] numbers = IntStream.range(0, places.size()).toArray();
            return new Index(
                    mark,
                    places,
                    new NearestIndex(
                                    places.stream()
                                            .mapToDouble(PlacePoint::latitude)
                                            .toArray(),
                                    places.stream()
                                            .mapToDouble(PlacePoint::longitude)
                                            .toArray(),
                                    numbers,
                                    new int[places.size()])
                            .amongAll());
        }
    }

    Neighbourhood(PlaceRepository places) {
        this.places = places;
    }

    /** At most so many, nearest first. */
    List<NearPlace> nearest(GeoPoint to, int count) {
        Index now = index();
        return now.points.nearest(to, count).stream()
                .map(found ->
                        new NearPlace(new PlaceId(now.places.get(found.id()).id()), found.metres()))
                .toList();
    }

    private Index index() {
        long mark = places.listedMark();
        return index.get(known -> known.mark == mark, before -> Index.of(mark, places.points()));
    }
}
