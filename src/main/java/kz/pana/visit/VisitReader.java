package kz.pana.visit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.sign.HungSign;
import kz.pana.sign.Serial;
import kz.pana.sign.SignRow;
import kz.pana.sign.SignState;
import kz.pana.sign.Signs;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.VisitDetail;
import kz.pana.visit.row.PhotoId;
import kz.pana.visit.row.VisitRow;
import org.springframework.stereotype.Component;

/**
 * Reads visits with the names of their places and people; whoever calls has checked who may see them. Of a place of their
 * own, or where they work or ever did, nobody reads that a report brought the visit there.
 */
@Component
class VisitReader {

    private final VisitPhotoRepository photos;
    private final Meetings meetings;
    private final Signs signs;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final Clock clock;

    VisitReader(
            VisitPhotoRepository photos,
            Meetings meetings,
            Signs signs,
            PlaceDirectory places,
            FourEyes fourEyes,
            AccountDirectory directory,
            SignedIn signedIn,
            Clock clock) {
        this.photos = photos;
        this.meetings = meetings;
        this.signs = signs;
        this.places = places;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    List<VisitRow> rows(List<Visit> visits) {
        Map<PlaceId, PlaceRow> rows =
                places.rows(visits.stream().map(Visit::place).toList());
        Map<AccountId, String> names = directory.names(
                visits.stream().flatMap(visit -> visit.volunteer().stream()).toList());
        AccountId reader = signedIn.actor().id();
        Set<PlaceId> workplaces = fourEyes.workplaces(reader);
        return visits.stream()
                .map(visit -> {
                    PlaceRow place = Objects.requireNonNull(rows.get(visit.place()));
                    return visit.row(
                            place.submitted(),
                            visit.volunteer().map(names::get).orElse(null),
                            reader,
                            place.owner().equals(reader) || workplaces.contains(visit.place()),
                            clock.instant());
                })
                .toList();
    }

    VisitRow row(Visit visit) {
        return rows(List.of(visit)).getFirst();
    }

    VisitDetail detail(Visit visit) {
        PlaceRow place = places.row(visit.place());
        Optional<Serial> bring = bring(visit);
        return new VisitDetail(
                row(visit),
                place.submitted(),
                visit.findings(),
                Checklist.isGood(visit.kind(), visit.settled()),
                visit.sign().orElse(null),
                visit.concerns(),
                photoIds(visit),
                visit.startedAt().orElse(null),
                visit.begun(),
                visit.reportedAt().orElse(null),
                missing(visit),
                visit.returned(),
                meetings.of(visit),
                meetings.before(visit),
                bring.orElse(null),
                bring.isPresent() && isForTheSignAlone(visit, place.status()),
                place.status().hasLeft());
    }

    /** The sign that was issued for the place, and that the volunteer has yet to hang there. */
    Optional<Serial> bring(Visit visit) {
        return visit.kind().hasChecklist() && visit.state().mover() == NextActor.VOLUNTEER
                ? signs.of(visit.place())
                        .filter(sign -> sign.state() == SignState.ISSUED)
                        .map(SignRow::serial)
                : Optional.empty();
    }

    private static boolean isForTheSignAlone(Visit visit, PlaceStatus place) {
        return visit.kind() != VisitKind.AFTER_REPORT
                && visit.kind() != VisitKind.AFTER_CHANGE
                && place.application() == ApplicationState.APPROVED
                && place.outstanding().stream()
                        .map(Outstanding::requirement)
                        .allMatch(VisitRequirement.OF_THE_SIGN::contains);
    }

    /** What the report still needs, in words; empty where nothing. */
    List<Message> missing(Visit visit) {
        return Stream.concat(visit.missing(photoIds(visit).size()).stream(), meetings.missing(visit).stream())
                .toList();
    }

    List<PhotoId> photoIds(Visit visit) {
        return photos.idsOf(visit.id().value()).stream().map(PhotoId::new).toList();
    }

    /** The last that was taken; empty where none was. */
    /** Which sign hangs, as the latest photo of the visit shows it; empty where its number or a photo is missing. */
    Optional<HungSign> hungSign(Visit visit) {
        return visit.sign()
                .flatMap(
                        serial -> latestPhoto(visit).map(photo -> new HungSign(serial, photo.jpeg(), photo.takenAt())));
    }

    private Optional<VisitPhoto> latestPhoto(Visit visit) {
        return photoIds(visit).reversed().stream()
                .findFirst()
                .map(PhotoId::value)
                .flatMap(photos::findById);
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
}
