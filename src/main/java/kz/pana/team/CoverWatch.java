package kz.pana.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.Validity;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import kz.pana.team.shift.CertificateUntil;
import kz.pana.team.shift.CoverState;
import kz.pana.team.shift.OnShift;
import kz.pana.team.shift.WeekCover;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches whether somebody certified is on shift while a place is open: whenever something happened to the place or its
 * people, and by time. Warns its owner twice before that is a requirement.
 */
@Component
class CoverWatch {

    /** Nothing of a place that left changes by time. */
    private static final Duration LONG = Duration.ofDays(365);

    private final TeamCoverRepository covers;
    private final MembershipRepository memberships;
    private final CertifiedPeople people;
    private final PlaceDirectory places;
    private final TeamNotifications notifications;
    private final TransactionPerItem perItem;
    private final Clock clock;

    CoverWatch(
            TeamCoverRepository covers,
            MembershipRepository memberships,
            CertifiedPeople people,
            PlaceDirectory places,
            TeamNotifications notifications,
            TransactionPerItem perItem,
            Clock clock) {
        this.covers = covers;
        this.memberships = memberships;
        this.people = people;
        this.places = places;
        this.notifications = notifications;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob lookAtShifts(CoverWatch watch, @Value("${pana.look-at-shifts-every:10m}") Duration rest) {
        return TimedJob.of("look-at-shifts", rest, watch::lookDue);
    }

    /** Looks in the transaction in which the thing happened: hours that are covered again count at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(PlaceChanged changed) {
        look(changed.place());
    }

    /** Time passes: certificates run out, opening hours change with the season, and patience ends. */
    void lookDue() {
        perItem.each("Looking at shifts of place", covers.dueAt(clock.instant()), id -> look(new PlaceId(id)));
    }

    private void look(PlaceId id) {
        List<Membership> team = memberships.ofPlace(id.value()).stream()
                .filter(Membership::isPresent)
                .toList();
        Optional<TeamCover> known = covers.findById(id.value());
        PlaceRow place = places.rows(Set.of(id)).get(id);
        if (place == null || known.isEmpty() && team.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        if (place.status().hasLeft()) {
            known.ifPresent(cover -> cover.rest(now.plus(LONG)));
            return;
        }
        Map<AccountId, Instant> certified = people.held(Set.of(id.value())).stream()
                .collect(Collectors.toMap(CertificateUntil::account, CertificateUntil::until));
        WeekCover week = week(place, team, certified, now);
        if (known.isEmpty() && !(week instanceof WeekCover.Known)) {
            return;
        }
        TeamCover cover = known.orElseGet(() -> covers.save(new TeamCover(id, now)));
        boolean counts = place.status()
                .currentValidity()
                .filter(Validity.CURRENT::equals)
                .isPresent();
        cover.look(week, counts, certified.values().stream().min(Instant::compareTo), now)
                .ifPresent(step -> tell(step, place, cover));
    }

    private static WeekCover week(
            PlaceRow place, List<Membership> team, Map<AccountId, Instant> certified, Instant now) {
        Optional<Listing> listing = Optional.ofNullable(place.listing());
        return WeekCover.of(
                listing.map(Listing::hours),
                LocalDate.ofInstant(now, KernelConfiguration.ALMATY),
                listing.filter(Listing::singleHanded).isPresent(),
                team.stream()
                        .map(member -> new OnShift(member.shifts(), certified.containsKey(member.person())))
                        .toList());
    }

    private void tell(CoverState step, PlaceRow place, TeamCover cover) {
        switch (step) {
            case WARNED, WARNED_TWICE ->
                cover.outstandingFrom().ifPresent(from -> notifications.uncovered(place, from, step));
            case COVERED, UNCOVERED, OUTSTANDING -> {
                // The page of the team shows it; that a place leaves the map is told by who takes it off.
            }
        }
    }
}
