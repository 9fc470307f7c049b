package kz.pana.training;

import java.time.Clock;
import kz.pana.identity.Actor;
import kz.pana.identity.Directory;
import kz.pana.identity.ForAnyone;
import kz.pana.identity.ForSignedIn;
import kz.pana.identity.Notice;
import kz.pana.identity.Role;
import kz.pana.identity.Secret;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.place.Listing;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceRow;
import kz.pana.training.Offer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a link from an owner opens. */
@Service
@ForAnyone
@Transactional
public class Invitations {

    private final InvitationRepository invitations;
    private final Enrolments enrolments;
    private final Courses courses;
    private final PlaceDirectory places;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Enrolments enrolments,
            Courses courses,
            PlaceDirectory places,
            Directory directory,
            SignedIn signedIn,
            Happenings happenings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.courses = courses;
        this.places = places;
        this.directory = directory;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the link offers; whoever takes part already is offered to go on, whatever became of the link.
     *
     * @throws Refused if it is unknown, taken by somebody else, withdrawn or too old; the reason says which
     */
    @Transactional(readOnly = true)
    public Offer open(Secret secret) {
        Invitation invitation = invitation(secret);
        Viewer viewer = viewer(invitation);
        if (viewer != Viewer.MEMBER) {
            invitation.requireOpen(clock.instant());
        }
        Course course = courses.current();
        Listing place = places.row(invitation.place()).submitted();
        return new Offer(
                directory.person(invitation.invitedBy()).name(),
                place.name(),
                place.street() + ", " + place.house(),
                course.title(),
                EnrolmentKind.FULL.minutes(course),
                invitation.expiresAt(),
                viewer);
    }

    /**
     * Enrols whoever is signed in and makes them staff. Whoever takes part already is led on, and the link stays free.
     *
     * @throws Refused if the link works no more
     */
    @ForSignedIn
    public EnrolmentId accept(Secret secret) {
        Invitation invitation = invitation(secret);
        Actor person = signedIn.actor();
        return enrolments
                .latest(person.id(), invitation.place())
                .orElseGet(() -> join(invitation, person))
                .id();
    }

    private Enrolment join(Invitation invitation, Actor person) {
        PlaceRow place = places.row(invitation.place());
        Enrolments.requireOpen(place);
        invitation.take(person, clock.instant());
        happenings.tell(invitation);
        directory.grant(person.id(), Role.STAFF);
        events.publishEvent(new Notice(
                place.owner(),
                Message.of(
                        "training.notice.joined",
                        person.name(),
                        place.submitted().name()),
                "team/" + place.id()));
        return enrolments.enrol(person, place.id());
    }

    private Viewer viewer(Invitation invitation) {
        return signedIn.id()
                .map(id -> enrolments.latest(id, invitation.place()).isPresent() ? Viewer.MEMBER : Viewer.SIGNED_IN)
                .orElse(Viewer.STRANGER);
    }

    private Invitation invitation(Secret secret) {
        return invitations
                .findBySecretDigest(secret.digest())
                .orElseThrow(() -> new Refused("training.join.refused.UNKNOWN"));
    }
}
