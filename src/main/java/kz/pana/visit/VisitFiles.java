package kz.pana.visit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.Listing;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import org.springframework.stereotype.Component;

/** Reads visits with the names of their places and people; whoever calls has checked who may see them. */
@Component
class VisitFiles {

    private final VisitPhotoRepository photos;
    private final Meetings meetings;
    private final PlaceDirectory places;
    private final Directory directory;
    private final Clock clock;

    VisitFiles(
            VisitPhotoRepository photos, Meetings meetings, PlaceDirectory places, Directory directory, Clock clock) {
        this.photos = photos;
        this.meetings = meetings;
        this.places = places;
        this.directory = directory;
        this.clock = clock;
    }

    List<VisitRow> rows(List<Visit> visits) {
        Map<PlaceId, PlaceRow> rows =
                places.rows(visits.stream().map(Visit::place).toList());
        Map<AccountId, String> names = directory.names(
                visits.stream().flatMap(visit -> visit.volunteer().stream()).toList());
        return visits.stream()
                .map(visit -> visit.row(
                        listing(rows, visit), visit.volunteer().map(names::get).orElse(null), clock.instant()))
                .toList();
    }

    VisitRow row(Visit visit) {
        return rows(List.of(visit)).getFirst();
    }

    VisitDetail detail(Visit visit) {
        return visit.detail(
                row(visit),
                places.row(visit.place()).submitted(),
                photoIds(visit),
                meetings.of(visit),
                meetings.before(visit),
                missing(visit));
    }

    /** What the report still needs, in words; empty where nothing. */
    List<Message> missing(Visit visit) {
        return Stream.concat(visit.missing(photoIds(visit).size()).stream(), meetings.missing(visit).stream())
                .toList();
    }

    List<PhotoId> photoIds(Visit visit) {
        return photos.idsOf(visit.id().value()).stream().map(PhotoId::new).toList();
    }

    /**
     * The bytes of a JPEG.
     *
     * @throws NotFound if it is not this visit's
     */
    byte[] photo(Visit visit, PhotoId id) {
        return photos.findById(id.value())
                .filter(photo -> photo.isOf(visit.id()))
                .map(VisitPhoto::jpeg)
                .orElseThrow(NotFound::new);
    }

    private static Listing listing(Map<PlaceId, PlaceRow> rows, Visit visit) {
        return Objects.requireNonNull(rows.get(visit.place())).submitted();
    }
}
