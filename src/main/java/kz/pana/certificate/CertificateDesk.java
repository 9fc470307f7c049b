package kz.pana.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Requirement;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.platform.Unchanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators see and decide about certificates in their own regions. */
@Service
@ForCoordinator
@Transactional
public class CertificateDesk {

    private final CertificateRepository repository;
    private final Certificates certificates;
    private final PresentTeam team;
    private final PlaceDirectory places;
    private final TrainedPeople trained;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateDesk(
            CertificateRepository repository,
            Certificates certificates,
            PresentTeam team,
            PlaceDirectory places,
            TrainedPeople trained,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.certificates = certificates;
        this.team = team;
        this.places = places;
        this.trained = trained;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Each person's longest certificate for the place, the longest of all first.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<CertificateRow> people(PlaceId place) {
        inScope(place);
        return List.copyOf(certificates.ofPlace(place, team.present(place)).values());
    }

    /** What the place would lack without that certificate, if that takes it off the map; empty where it stays. */
    @Transactional(readOnly = true)
    public Optional<Message> leavesMapWithout(CertificateId id) {
        Certificate certificate = repository.findById(id.value()).orElseThrow(NotFound::new);
        PlaceRow place = inScope(certificate.place());
        int left = trainedWithout(certificate);
        int needed = Requirement.people(place.submitted().singleHanded());
        return place.status().published() && left < needed
                ? Optional.of(Message.of("training.revoke.leaves-map", left, needed))
                : Optional.empty();
    }

    private int trainedWithout(Certificate certificate) {
        boolean staysTrained = repository.ofPlace(certificate.place().value()).stream()
                .filter(other -> !other.id().equals(certificate.id()))
                .filter(other -> other.person().equals(certificate.person()))
                .anyMatch(other -> other.state(clock.instant()).holds());
        return (int) trained.at(certificate.place()).stream()
                .filter(person -> staysTrained || !person.account().equals(certificate.person()))
                .count();
    }

    /**
     * Takes a certificate away; the place may lose its publication at once.
     *
     * @param version the version the coordinator saw
     * @throws Refused if it is expired or revoked already
     * @throws OptimisticLockingFailureException if it changed since
     */
    public void revoke(CertificateId id, long version, String reason) {
        Certificate certificate = repository.findById(id.value()).orElseThrow(NotFound::new);
        PlaceRow place = inScope(certificate.place());
        Unchanged.require(certificate.version() == version);
        certificate.revoke(signedIn.actor(), PlainText.requiredBlock(reason, 2000), clock.instant());
        Message words = Message.of(
                "training.notice.revoked",
                certificate.serial(),
                place.submitted().name());
        events.publishEvent(Notice.alert(certificate.person(), words, new ToWork(Role.STAFF)));
        if (!place.owner().equals(certificate.person())) {
            events.publishEvent(Notice.alert(place.owner(), words, new ToTeam(place.id())));
        }
    }

    private PlaceRow inScope(PlaceId id) {
        PlaceRow place = places.row(id);
        Actor actor = signedIn.actor();
        if (place.listing() == null || !actor.coordinates(place.listing().region())) {
            throw new NotFound();
        }
        return place;
    }
}
