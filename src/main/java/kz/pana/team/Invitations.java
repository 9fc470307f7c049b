package kz.pana.team;

import java.time.Clock;
import kz.pana.course.Courses;
import kz.pana.course.content.Course;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.SessionSignIn;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForAnyone;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.identity.access.Role;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.person.NewPhoneAccount;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.team.overview.InvitationDetails;
import kz.pana.team.overview.InvitationDetails.Viewer;
import kz.pana.training.Enrolments;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.EnrolmentKind;
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
    private final Memberships memberships;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final PhoneAccounts phoneAccounts;
    private final SessionSignIn sessionSignIn;
    private final SignedIn signedIn;
    private final TeamNotifications notifications;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            Enrolments enrolments,
            Courses courses,
            Memberships memberships,
            PlaceDirectory places,
            AccountDirectory directory,
            PhoneAccounts phoneAccounts,
            SessionSignIn sessionSignIn,
            SignedIn signedIn,
            TeamNotifications notifications,
            Clock clock) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.courses = courses;
        this.memberships = memberships;
        this.places = places;
        this.directory = directory;
        this.phoneAccounts = phoneAccounts;
        this.sessionSignIn = sessionSignIn;
        this.signedIn = signedIn;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * What the link offers; whoever takes part already is offered to go on, whatever became of the link.
     *
     * @throws Refused if it is unknown, taken by somebody else, withdrawn, too old or on hold, or its place has left;
     *     the reason says which
     */
    @Transactional(readOnly = true)
    public InvitationDetails open(SecretToken secret) {
        Invitation invitation = invitations
                .findBySecretDigest(secret.digest())
                .orElseThrow(() -> new Refused("training.join.refused.UNKNOWN"));
        Viewer viewer = viewer(invitation);
        if (viewer != Viewer.MEMBER) {
            requireOpen(invitation);
        }
        PlaceRow row = places.row(invitation.place());
        Enrolments.requireOpen(row);
        Course course = courses.current();
        Listing place = row.submitted();
        return new InvitationDetails(
                directory.person(invitation.invitedBy()).name(),
                place.name(),
                place.town(),
                place.street(),
                place.house(),
                course.title(),
                EnrolmentKind.FULL.minutes(course),
                invitation.expiresAt(),
                invitation.guestName(),
                viewer);
    }

    /**
     * Enrols whoever is signed in and makes them staff. Whoever takes part already is led on, and the link stays free;
     * whoever left is back.
     *
     * @throws Refused if the link works no more, or the caller vouched for the place
     */
    @ForSignedIn
    public EnrolmentId accept(SecretToken secret) {
        Invitation invitation = toTake(secret);
        Actor person = signedIn.actor();
        enrolments.inTurn(invitation.place());
        return enrolments
                .idOf(person.id(), invitation.place())
                .filter(course -> memberships.isOnTeam(invitation.place(), person.id()))
                .orElseGet(() -> take(invitation, person));
    }

    /**
     * Makes an account by phone for whoever holds the link, enrols them and signs them in.
     *
     * @throws InvalidValue if the phone has an account: a guest who has one must learn that
     * @throws Refused if the link works no more, or many numbers that have an account were tried
     */
    public EnrolmentId join(SecretToken secret, NewPhoneAccount newcomer) {
        Invitation invitation = toTake(secret);
        requireOpen(invitation);
        Actor person = phoneAccounts.create(newcomer, invitation.invitedBy());
        EnrolmentId enrolment = take(invitation, person);
        sessionSignIn.admit(person.id());
        return enrolment;
    }

    private EnrolmentId take(Invitation invitation, Actor person) {
        PlaceRow place = places.row(invitation.place());
        Enrolments.requireOpen(place);
        requireOpen(invitation);
        if (hasLeft(invitation, person.id())) {
            throw new Refused("training.join.refused.left");
        }
        invitation.take(person, clock.instant());
        directory.grant(person.id(), Role.STAFF);
        memberships.join(person, place.id());
        // Who works for somebody else from now on is not the former employer's alone.
        phoneAccounts.withdrawNewPin(person.id());
        notifications.joined(place, person);
        return enrolments.enrolOnce(person, place.id());
    }

    /** While the owner is shut out nobody joins in her name; nor do strangers learn of it. */
    private void requireOpen(Invitation invitation) {
        invitation.requireOpen(clock.instant());
        if (directory.person(invitation.invitedBy()).blocked()) {
            throw new Refused("training.join.refused.on-hold");
        }
    }

    private Viewer viewer(Invitation invitation) {
        return signedIn.id().map(id -> viewer(invitation, id)).orElse(Viewer.STRANGER);
    }

    private Viewer viewer(Invitation invitation, AccountId person) {
        PlaceId place = invitation.place();
        if (memberships.isOnTeam(place, person)) {
            return Viewer.MEMBER;
        }
        if (hasLeft(invitation, person)) {
            return Viewer.LEFT;
        }
        return memberships.vouches(place, person) ? Viewer.VOUCHER : Viewer.SIGNED_IN;
    }

    /** Who was taken out of the team does not come back by the sheet on the wall. */
    private boolean hasLeft(Invitation invitation, AccountId person) {
        return memberships
                .leftAt(invitation.place(), person)
                .filter(left -> !invitation.bringsBack(left))
                .isPresent();
    }

    private Invitation toTake(SecretToken secret) {
        return invitations.lock(secret.digest()).orElseThrow(() -> new Refused("training.join.refused.UNKNOWN"));
    }
}
