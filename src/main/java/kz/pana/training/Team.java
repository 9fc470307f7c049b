package kz.pana.training;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.identity.ForOwner;
import kz.pana.identity.Secret;
import kz.pana.identity.SignedIn;
import kz.pana.kernel.Happenings;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import kz.pana.training.PlaceTeam.Invited;
import kz.pana.training.PlaceTeam.Member;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do about the people of their own places: invite them and see how far they came. */
@Service
@ForOwner
@Transactional
public class Team {

    private static final int MOST_OPEN_INVITATIONS = 50;

    private final InvitationRepository invitations;
    private final EnrolmentRepository enrolmentRows;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final PlaceDirectory places;
    private final Directory directory;
    private final SignedIn signedIn;
    private final Happenings happenings;
    private final Clock clock;
    private final String joinRoot;

    Team(
            InvitationRepository invitations,
            EnrolmentRepository enrolmentRows,
            Enrolments enrolments,
            Certificates certificates,
            PlaceDirectory places,
            Directory directory,
            SignedIn signedIn,
            Happenings happenings,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.invitations = invitations;
        this.enrolmentRows = enrolmentRows;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.places = places;
        this.directory = directory;
        this.signedIn = signedIn;
        this.happenings = happenings;
        this.clock = clock;
        this.joinRoot = publicUrl + "/app/join/";
    }

    /**
     * @throws NotFound if the place is not the owner's
     */
    @Transactional(readOnly = true)
    public PlaceTeam of(PlaceId id) {
        PlaceRow place = mine(id);
        List<Enrolment> members = enrolmentRows.ofPlace(id.value());
        List<Invitation> links = invitations.ofPlace(id.value());
        Map<AccountId, CertificateRow> held = certificates.ofPlace(id);
        Map<AccountId, String> names = directory.names(Stream.concat(
                        members.stream().map(Enrolment::person),
                        links.stream().flatMap(link -> link.takenBy().stream()))
                .toList());
        return new PlaceTeam(
                place.name(),
                (int) held.values().stream().filter(c -> c.state().holds()).count(),
                TrainingRequirement.needed(
                        place.listing() != null && place.listing().singleHanded()),
                members.stream().map(e -> member(e, names, held)).toList(),
                links.stream().map(link -> invited(link, names)).toList(),
                enrolments.latest(place.owner(), id).map(Enrolment::id));
    }

    /**
     * Makes a link for one person; it works for 32 days, once.
     *
     * @param forWhom how the owner calls the person, at most 120 characters
     * @throws Refused if too many links are open, or the place takes nobody in
     */
    public InvitationLink invite(PlaceId id, String forWhom) {
        PlaceRow place = mine(id);
        Enrolments.requireOpen(place);
        String name = PlainText.requiredLine(forWhom, 120);
        Instant now = clock.instant();
        if (invitations.countOpen(id.value(), now) >= MOST_OPEN_INVITATIONS) {
            throw new Refused("training.refused.too-many-invitations", MOST_OPEN_INVITATIONS);
        }
        Secret secret = Secret.create();
        Invitation invitation = invitations.save(new Invitation(id, signedIn.actor(), name, secret, now));
        happenings.tell(invitation);
        return new InvitationLink(invitation.id(), name, joinRoot + secret.value(), invitation.expiresAt());
    }

    /**
     * Makes the link stop working.
     *
     * @throws Refused if somebody took it, or it is over anyway
     */
    public void withdraw(InvitationId id) {
        Invitation invitation = invitations.findById(id.value()).orElseThrow(NotFound::new);
        mine(invitation.place());
        invitation.withdraw(signedIn.actor(), clock.instant());
        happenings.tell(invitation);
    }

    /** Enrols the owner at her own place; a second time finds the first. */
    public EnrolmentId enrolMyself(PlaceId id) {
        PlaceRow place = mine(id);
        Enrolments.requireOpen(place);
        return enrolments
                .latest(place.owner(), id)
                .orElseGet(() -> enrolments.enrol(signedIn.actor(), id))
                .id();
    }

    private Member member(Enrolment e, Map<AccountId, String> names, Map<AccountId, CertificateRow> held) {
        return new Member(
                e.person(),
                names.getOrDefault(e.person(), ""),
                e.state(),
                enrolments.done(e),
                enrolments.steps(e),
                Optional.ofNullable(held.get(e.person())));
    }

    private Invited invited(Invitation link, Map<AccountId, String> names) {
        return new Invited(
                link.id(),
                link.forWhom(),
                link.state(clock.instant()),
                link.createdAt(),
                link.expiresAt(),
                link.takenBy().map(names::get));
    }

    private PlaceRow mine(PlaceId id) {
        PlaceRow place = places.row(id);
        if (!place.owner().equals(signedIn.actor().id())) {
            throw new NotFound();
        }
        return place;
    }
}
