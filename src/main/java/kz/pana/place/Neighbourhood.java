package kz.pana.place;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.NearestIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which places are near a point: all that were handed in and are not rejected or ended, whether the public sees them or
 * not. Their index is made again after a place has changed, by whoever asks first; others are answered from the one
 * before.
 */
@Component
class Neighbourhood {

    private final PlaceRepository places;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Index last;

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
        Index index = index();
        return index.points.nearest(to, count).stream()
                .map(found ->
                        new NearPlace(new PlaceId(index.places.get(found.id()).id()), found.metres()))
                .toList();
    }

    private Index index() {
        Index known = last;
        long mark = places.listedMark();
        if (known == null) {
            making.lock();
        } else if (known.mark == mark || !making.tryLock()) {
            return known;
        }
        try {
            Index before = last;
            Index next = before != null && before.mark == mark ? before : Index.of(mark, places.points());
            last = next;
            return next;
        } finally {
            making.unlock();
        }
    }
}
