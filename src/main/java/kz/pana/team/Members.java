package kz.pana.team;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.ForOwner;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.platform.Unchanged;
import kz.pana.team.overview.MembershipId;
import kz.pana.team.overview.PinCodeLink;
import kz.pana.team.shift.ShiftHours;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners do with those who work at their places: shifts, leaving, a forgotten PIN. */
@Service
@ForOwner
@Transactional
public class Members {

    private static final Duration PIN_LINK_LIFE = Duration.ofHours(24);

    private final MembershipRepository memberships;
    private final Memberships team;
    private final OwnersPlaces places;
    private final PhoneAccounts phoneAccounts;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final TeamNotifications notifications;
    private final Clock clock;
    private final String pinRoot;

    Members(
            MembershipRepository memberships,
            Memberships team,
            OwnersPlaces places,
            PhoneAccounts phoneAccounts,
            AccountDirectory directory,
            SignedIn signedIn,
            TeamNotifications notifications,
            Clock clock,
            @Value("${pana.public-url}") String publicUrl) {
        this.memberships = memberships;
        this.team = team;
        this.places = places;
        this.phoneAccounts = phoneAccounts;
        this.directory = directory;
        this.signedIn = signedIn;
        this.notifications = notifications;
        this.clock = clock;
        this.pinRoot = publicUrl + "/app/pin/";
    }

    /**
     * Puts somebody on shift on a day of the week, or takes them off.
     *
     * @param version the version the owner saw
     * @return the version to go on with
     * @throws Refused if the person left
     * @throws OptimisticLockingFailureException if it changed since
     */
    public long putOnShift(MembershipId id, long version, DayOfWeek day, boolean on) {
        Membership member = mine(id, version);
        member.putOnShift(day, on);
        return memberships.saveAndFlush(member).version();
    }

    /**
     * Says from when till when somebody works on these days; whoever was not on shift then is now. Other days stay.
     *
     * @param version the version the owner saw
     * @param hours empty for as long as the place is open
     * @throws Refused if the person left
     * @throws OptimisticLockingFailureException if it changed since
     */
    public void giveHours(MembershipId id, long version, Set<DayOfWeek> days, Optional<ShiftHours> hours) {
        mine(id, version).giveHours(days, hours);
    }

    /**
     * Notes that the owner walked through the guide card with somebody, before the first shift; or takes that back.
     *
     * @param version the version the owner saw
     * @return the version to go on with
     * @throws Refused if the person left
     * @throws OptimisticLockingFailureException if it changed since
     */
    public long showCard(MembershipId id, long version, boolean shown) {
        Membership member = mine(id, version);
        if (shown) {
            member.showCard(signedIn.actor(), clock.instant());
        } else {
            member.takeBackCard(signedIn.actor());
        }
        return memberships.saveAndFlush(member).version();
    }

    /**
     * Says that somebody works there no more. The certificate stays theirs and counts for the place no longer, so that
     * the place may lose its publication at once.
     *
     * @param version the version the owner saw
     * @return the version to go on with
     * @throws Refused if the person left before
     * @throws OptimisticLockingFailureException if it changed since
     */
    public long leave(MembershipId id, long version) {
        Membership member = mine(id, version);
        member.leave(signedIn.actor(), clock.instant());
        phoneAccounts.withdrawNewPin(member.person());
        notifications.left(member);
        return memberships.saveAndFlush(member).version();
    }

    /**
     * Takes back that somebody left, within a day: it was a mistake. Whoever left longer ago comes back by an
     * invitation that they accept.
     *
     * @param version the version the owner saw
     * @throws Refused if the person is there, left longer ago, or vouched for the place meanwhile
     * @throws OptimisticLockingFailureException if it changed since
     */
    public void undoLeaving(MembershipId id, long version) {
        Membership member = mine(id, version);
        if (team.vouches(member.place(), member.person())) {
            throw new Refused("team.refused.they-vouched");
        }
        member.undoLeaving(signedIn.actor(), clock.instant());
        // After the place, in the order in which whoever joins locks the two.
        phoneAccounts.withdrawNewPin(member.person());
        notifications.back(member);
    }

    /**
     * Makes a link by which somebody sets a new PIN; it works once, for 24 hours. Whoever holds it can take the account,
     * so it is made only for whoever has no other employer, and not for somebody whom the owner just brought back.
     *
     * @throws Refused if the person left, signs in with a password, works at another owner's place too, or was brought
     *     back within a day
     */
    public PinCodeLink newPin(MembershipId id) {
        Membership member = mine(id);
        member.requirePresent();
        // Before it is read where the person works: who joins another at this moment must not leave the link behind.
        phoneAccounts.inTurn(member.person());
        if (member.wasBroughtBack(clock.instant())
                || memberships.present(member.person().value()).stream()
                        .anyMatch(other -> !places.isMine(other.place()))) {
            // One reason for both: that somebody works elsewhere too is their own affair.
            throw new Refused("team.refused.new-pin");
        }
        SecretToken secret = phoneAccounts.offerNewPin(member.person());
        member.newPinOffered(signedIn.actor());
        notifications.newPin(member);
        return new PinCodeLink(
                directory.person(member.person()).name(),
                pinRoot + secret.value(),
                clock.instant().plus(PIN_LINK_LIFE));
    }

    private Membership mine(MembershipId id) {
        Membership member = memberships.findById(id.value()).orElseThrow(NotFound::new);
        places.mine(member.place());
        return member;
    }

    private Membership mine(MembershipId id, long version) {
        Membership member = mine(id);
        Unchanged.require(member.version() == version);
        return member;
    }
}
