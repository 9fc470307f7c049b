package kz.pana.visit;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.row.NextVisit;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitNote;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner sees of the visits to their own place. */
@Service
@ForOwner
@Transactional(readOnly = true)
public class PlaceVisits {

    private final VisitRepository visits;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final VisitNotifications notifications;
    private final SignedIn signedIn;
    private final Clock clock;

    PlaceVisits(
            VisitRepository visits,
            PlaceDirectory places,
            AccountDirectory directory,
            VisitNotifications notifications,
            SignedIn signedIn,
            Clock clock) {
        this.visits = visits;
        this.places = places;
        this.directory = directory;
        this.notifications = notifications;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * The open visits, earliest first.
     *
     * @throws NotFound if the place is not the owner's
     */
    public List<NextVisit> next(PlaceId id) {
        requireOwner(id);
        return visits.ofPlace(id.value()).reversed().stream()
                .filter(visit -> visit.state().isOpen() && visit.isToldToOwner())
                .map(this::next)
                .toList();
    }

    /**
     * Confirmed visits of which the owner may still say that it was not them who agreed, latest first.
     *
     * @throws NotFound if the place is not the owner's
     */
    public List<NextVisit> tapped(PlaceId id) {
        requireOwner(id);
        return visits.ofPlace(id.value()).stream()
                .filter(visit -> visit.state() == VisitState.CONFIRMED
                        && visit.mayBeDisowned(signedIn.actor().id(), clock.instant()))
                .map(this::next)
                .toList();
    }

    /**
     * What the last confirmed visit found wanting.
     *
     * @throws NotFound if the place is not the owner's
     */
    public List<VisitNote> notes(PlaceId id) {
        requireOwner(id);
        return visits.ofPlace(id.value()).stream()
                .filter(visit ->
                        visit.state() == VisitState.CONFIRMED && visit.kind().hasChecklist())
                .max(Comparator.comparing(visit -> visit.reportedAt().orElseThrow()))
                .map(PlaceVisits::notes)
                .orElse(List.of());
    }

    /**
     * The owner did not confirm what was confirmed in her name on the volunteer's phone; whoever decides is told. What that
     * means for the place is theirs to say.
     *
     * @throws NotFound if the place is not the owner's
     * @throws Refused if nobody did, or the visit has been over for too long
     */
    @Transactional
    public void disown(VisitId id) {
        Visit visit = visits.findById(id.value()).orElseThrow(NotFound::new);
        requireOwner(visit.place());
        visit.disown(signedIn.actor(), clock.instant());
        notifications.disowned(visit);
    }

    private static List<VisitNote> notes(Visit visit) {
        return Checklist.itemsOfOldAndNew().stream()
                .filter(item -> !item.coordinatorOnly())
                .flatMap(item -> Optional.ofNullable(visit.findings().get(item.id()))
                        .filter(finding -> !finding.ok())
                        .map(finding -> new VisitNote(item.text(), item.isEssential(), finding.remark()))
                        .stream())
                .toList();
    }

    private void requireOwner(PlaceId id) {
        if (!places.row(id).owner().equals(signedIn.actor().id())) {
            throw new NotFound();
        }
    }

    private NextVisit next(Visit visit) {
        PlaceRow place = places.row(visit.place());
        VisitRow row = visit.row(place.submitted(), null, place.owner(), true, clock.instant());
        return new NextVisit(
                visit.id(),
                Message.of(row.what()),
                row.state(),
                row.day(),
                row.hours(),
                coming(visit),
                // Only the checklist is gone through together: nobody asks for a code where there is none.
                visit.ownerCode().filter(code -> visit.kind().hasChecklist()).orElse(null),
                visit.isTappedBy(place.owner()));
    }

    private @Nullable String coming(Visit visit) {
        return visit.state() == VisitState.PLANNED || visit.state() == VisitState.ASSIGNED
                ? null
                : visit.volunteer().map(directory::person).map(Person::name).orElse(null);
    }
}
