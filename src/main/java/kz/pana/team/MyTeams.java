package kz.pana.team;

import java.time.Clock;
import java.util.List;
import kz.pana.identity.PhoneAccounts;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForSignedIn;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.Unchanged;
import kz.pana.team.overview.MembershipId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where whoever is signed in works for somebody else, and how they leave. */
@Service
@ForSignedIn
@Transactional
public class MyTeams {

    private final MembershipRepository memberships;
    private final PlaceDirectory places;
    private final PhoneAccounts phoneAccounts;
    private final SignedIn signedIn;
    private final TeamNotifications notifications;
    private final Clock clock;

    MyTeams(
            MembershipRepository memberships,
            PlaceDirectory places,
            PhoneAccounts phoneAccounts,
            SignedIn signedIn,
            TeamNotifications notifications,
            Clock clock) {
        this.memberships = memberships;
        this.places = places;
        this.phoneAccounts = phoneAccounts;
        this.signedIn = signedIn;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** One place where the person works. */
    public record MyTeam(MembershipId id, long version, LocalizedText place) {}

    /** The teams that the caller is on, without those of the caller's own places. */
    @Transactional(readOnly = true)
    public List<MyTeam> mine() {
        AccountId me = signedIn.actor().id();
        return memberships.present(me.value()).stream()
                .flatMap(member -> team(member, me).stream())
                .toList();
    }

    /**
     * Leaves a team. The certificate stays the person's and counts for the place no longer, so that the place may lose
     * its publication at once; its owner is told.
     *
     * @param version the version that was seen
     * @throws NotFound if it is somebody else's membership
     * @throws Refused if the person left before
     * @throws OptimisticLockingFailureException if it changed since
     */
    public void leave(MembershipId id, long version) {
        Actor me = signedIn.actor();
        Membership member = memberships
                .findById(id.value())
                .filter(found -> found.person().equals(me.id()))
                .orElseThrow(NotFound::new);
        Unchanged.require(member.version() == version);
        member.leaveThemselves(me, clock.instant());
        phoneAccounts.withdrawNewPin(me.id());
        notifications.leftThemselves(member, me);
    }

    private List<MyTeam> team(Membership member, AccountId me) {
        PlaceRow place = places.row(member.place());
        return place.owner().equals(me)
                ? List.of()
                : List.of(new MyTeam(
                        member.id(), member.version(), place.submitted().name()));
    }
}
