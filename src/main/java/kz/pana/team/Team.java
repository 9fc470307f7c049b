package kz.pana.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.pana.identity.Letters;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.credential.SecretToken;
import kz.pana.identity.notice.Letter;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.team.overview.InvitationId;
import kz.pana.team.overview.InvitationLink;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.ToInvitation;
import kz.pana.training.Enrolments;
import kz.pana.training.row.EnrolmentId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do about the people of their own places: see how far they came, and invite more. */
@Service
@ForOwner
@Transactional
public class Team {

    private static final int MOST_OPEN_INVITATIONS = 50;

    private final InvitationRepository invitations;
    private final Enrolments enrolments;
    private final Memberships memberships;
    private final TeamReader reading;
    private final OwnersPlaces places;
    private final SignedIn signedIn;
    private final Letters letters;
    private final Clock clock;
    private final String joinRoot;

    Team(
            InvitationRepository invitations,
            Enrolments enrolments,
            Memberships memberships,
            TeamReader reading,
            OwnersPlaces places,
            SignedIn signedIn,
            Letters letters,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.invitations = invitations;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.reading = reading;
        this.places = places;
        this.signedIn = signedIn;
        this.letters = letters;
        this.clock = clock;
        this.joinRoot = publicUrl + "/app/join/";
    }

    /**
     * @throws NotFound if the place is not the owner's
     */
    @Transactional(readOnly = true)
    public TeamOverview of(PlaceId id) {
        return reading.of(places.mine(id));
    }

    /**
     * Makes a link for one person; it works for 32 days, once.
     *
     * @param forWhom how the owner calls the person, at most 120 characters
     * @throws Refused if too many links are open, the place takes nobody in, or no coordinator has begun with it: whoever
     *     joins learns whether a number has an account, and a place may be invented to ask
     */
    public InvitationLink invite(PlaceId id, String forWhom) {
        Instant now = mayInvite(id);
        SecretToken secret = SecretToken.create();
        String name = PlainText.name(forWhom, 120);
        return link(Invitation.forOne(id, signedIn.actor(), name, secret, now), secret);
    }

    /**
     * Makes a link for everybody at the place, short enough to be typed from a sheet on the wall; it works for 32 days,
     * for at most 20 people.
     *
     * @throws Refused as {@link #invite}
     */
    public InvitationLink inviteAll(PlaceId id) {
        Instant now = mayInvite(id);
        SecretToken secret = SecretToken.forPaper();
        return link(Invitation.forAll(id, signedIn.actor(), secret, now), secret);
    }

    /**
     * Sends the link to an address, three times at most. Whose address it is stays unsaid: who vouched for the place hears
     * from the link that they cannot take it.
     *
     * @param language in which to write
     * @throws NotFound if the link is not the owner's
     * @throws InvalidValue if the address got many letters or the owner sent many
     * @throws Refused if the link works no more, or went out too often
     */
    public void send(InvitationId id, SecretToken secret, EmailAddress to, Language language) {
        Invitation invitation = invitation(id);
        PlaceRow place = places.mine(invitation.place());
        invitation.send(secret, clock.instant());
        LocalDate until = LocalDate.ofInstant(invitation.expiresAt(), KernelConfiguration.ALMATY);
        letters.send(
                signedIn.actor().id(),
                new Letter(
                        to,
                        language,
                        Message.of("team.letter.subject"),
                        isRead(place)
                                ? Message.of(
                                        "team.letter.text", place.submitted().name(), until)
                                : Message.of("team.letter.text.unread", until),
                        new ToInvitation(secret)));
    }

    /**
     * Makes the link stop working.
     *
     * @throws Refused if somebody took it, or it is over anyway
     */
    public void withdraw(InvitationId id) {
        Invitation invitation = invitation(id);
        places.mine(invitation.place());
        invitation.withdraw(signedIn.actor(), clock.instant());
    }

    /** Enrols the owner at her own place; a second time finds the first. */
    public EnrolmentId enrolMyself(PlaceId id) {
        enrolments.inTurn(id);
        PlaceRow place = places.mine(id);
        Enrolments.requireOpen(place);
        memberships.join(signedIn.actor(), id);
        return enrolments.enrolOnce(signedIn.actor(), id);
    }

    /** Whether a coordinator let the place's name through: before that, no stranger gets it in a letter of the portal's. */
    private static boolean isRead(PlaceRow place) {
        return switch (place.status().application()) {
            case ONBOARDING, APPROVED -> true;
            case DRAFT, DISCARDED, SUBMITTED, NEEDS_CHANGES, REJECTED -> false;
        };
    }

    /** The moment from which a new link counts. */
    private Instant mayInvite(PlaceId id) {
        PlaceRow place = places.mine(id);
        Enrolments.requireOpen(place);
        if (!place.status().isTakenOn()) {
            throw new Refused("training.refused.place-not-begun");
        }
        Instant now = clock.instant();
        if (invitations.countOpen(id.value(), now) >= MOST_OPEN_INVITATIONS) {
            throw new Refused("training.refused.too-many-invitations", MOST_OPEN_INVITATIONS);
        }
        return now;
    }

    private InvitationLink link(Invitation made, SecretToken secret) {
        Invitation invitation = invitations.save(made);
        return new InvitationLink(
                invitation.id(),
                invitation.forWhom(),
                secret,
                joinRoot + secret.value(),
                invitation.expiresAt(),
                invitation.most());
    }

    private Invitation invitation(InvitationId id) {
        return invitations.findById(id.value()).orElseThrow(NotFound::new);
    }
}
