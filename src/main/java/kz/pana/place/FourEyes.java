package kz.pana.place;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.FormerOwners;
import kz.pana.place.spi.PlaceTeam;
import kz.pana.territory.RegionCode;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule 2: who has too much to do with a place to decide about it, or to visit it. For modules, not for views: it guards
 * nothing.
 */
@Component
@Transactional(readOnly = true)
public class FourEyes {

    private final PlaceRepository places;
    private final PlaceVisitorRepository visitors;
    private final ChangeRequestRepository requests;
    private final PlaceTeam team;
    private final FormerOwners former;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;

    FourEyes(
            PlaceRepository places,
            PlaceVisitorRepository visitors,
            ChangeRequestRepository requests,
            PlaceTeam team,
            FormerOwners former,
            AccountDirectory directory,
            ApplicationEventPublisher events) {
        this.places = places;
        this.visitors = visitors;
        this.requests = requests;
        this.team = team;
        this.former = former;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Who owns the place or works there, or ever did.
     *
     * @throws NotFound if there is no such place
     */
    public Set<AccountId> insiders(PlaceId place) {
        Set<AccountId> insiders = new HashSet<>(team.everOnTeam(place));
        insiders.addAll(former.of(place));
        insiders.add(find(place).owner());
        return insiders;
    }

    /**
     * Who decides what is to be decided about the place in that region: whoever has taken it on, for as long as they may;
     * else every coordinator of the region who is not of the place.
     *
     * @throws NotFound if there is no such place
     */
    public List<AccountId> deciding(PlaceId place, RegionCode region, Optional<AccountId> takenOnBy) {
        Set<AccountId> insiders = insiders(place);
        List<AccountId> outsiders = directory.coordinatorsOf(region).stream()
                .filter(who -> !insiders.contains(who))
                .toList();
        return takenOnBy.filter(outsiders::contains).map(List::of).orElse(outsiders);
    }

    /**
     * Where nobody is left who decides, the administrators hear that somebody is wanting.
     *
     * @param deciding who was told
     * @param words what is to be decided
     */
    public void wantSomebody(List<AccountId> deciding, Message words) {
        if (deciding.isEmpty()) {
            Message wanted = Message.of("place.notice.nobody", words);
            directory
                    .administrators()
                    .forEach(who -> events.publishEvent(Notice.alert(who, wanted, new ToWork(Role.ADMINISTRATOR))));
        }
    }

    /** Where the person works or ever did, and what was once theirs: they neither decide about such a place nor read what was told of it. */
    public Set<PlaceId> workplaces(AccountId person) {
        Set<PlaceId> workplaces = new HashSet<>(team.everOnTeamAt(person));
        workplaces.addAll(former.formerlyOf(person));
        return workplaces;
    }

    /**
     * Who must not visit the place: its insiders, and whoever approved it, was the last to reinstate it, or accepted what
     * somebody has yet to look at.
     *
     * @throws NotFound if there is no such place
     */
    public Set<AccountId> barredFromVisiting(PlaceId place) {
        Set<AccountId> barred = insiders(place);
        barred.addAll(find(place).vouchers());
        barred.addAll(acceptors(find(place)));
        return barred;
    }

    /**
     * The person is at the place on a visit: until it is approved anew, they do not decide about it. Where the clock was
     * set back since the approval, they are there after it all the same.
     */
    @Transactional
    public void recordVisitor(PlaceId place, AccountId who, Instant at) {
        Instant counted = find(place)
                .approvedAt()
                .filter(approved -> approved.isAfter(at))
                .orElse(at);
        visitors.findByPlaceIdAndAccountId(place.value(), who.value())
                .ifPresentOrElse(
                        known -> known.again(counted), () -> visitors.save(new PlaceVisitor(place, who, counted)));
    }

    /** That moment or, where the clock was set back, one after all visits to the place that were begun. */
    Instant afterVisits(PlaceId place, Instant now) {
        return visitors.lastVisit(place.value())
                .filter(begun -> !begun.isBefore(now))
                .map(begun -> begun.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    /** Why that person must not approve or reinstate the place; the database refuses it too. */
    Optional<Message> mayVouchFor(Place place, Actor by) {
        if (place.owner().equals(by.id())) {
            return Optional.of(Message.of("place.refused.own"));
        }
        if (team.everOnTeam(place.id()).contains(by.id())) {
            return Optional.of(Message.of("place.refused.team"));
        }
        if (former.of(place.id()).contains(by.id())) {
            return Optional.of(Message.of("transfer.refused.former"));
        }
        boolean visited = visitors.existsByPlaceIdAndAccountIdAndVisitedAtGreaterThanEqual(
                place.id().value(), by.id().value(), place.approvedAt().orElse(Instant.EPOCH));
        return visited ? Optional.of(Message.of("place.refused.visited")) : Optional.empty();
    }

    /**
     * Why that person must not come to own the place: whoever ever visited it, or vouched for it. The database refuses it
     * too.
     *
     * @throws NotFound if there is no such place
     */
    public Optional<Message> mayTakeOver(PlaceId id, AccountId who) {
        Place place = find(id);
        if (visitors.existsByPlaceIdAndAccountId(id.value(), who.value())) {
            return Optional.of(Message.of("transfer.refused.visited"));
        }
        return place.vouchers().contains(who) || acceptors(place).contains(who)
                ? Optional.of(Message.of("transfer.refused.vouched"))
                : Optional.empty();
    }

    /**
     * Why that person must not reinstate the place; the database refuses it too. What was accepted of a place that is
     * elsewhere, or of another business, a second coordinator decides about.
     */
    Optional<Message> mayReinstate(Place place, Actor by) {
        return mayVouchFor(place, by)
                .or(() -> acceptors(place).contains(by.id())
                        ? Optional.of(Message.of("place.refused.change-accepted"))
                        : Optional.empty());
    }

    private Set<AccountId> acceptors(Place place) {
        return place.status()
                .changeToSee()
                .map(change -> requests.acceptedGrave(place.id().value(), change.since()).stream()
                        .map(AccountId::new)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /**
     * Why that person must not say that nothing is wrong at the place: it would be of what they vouched for themselves.
     */
    public Optional<Message> mayClear(PlaceId place, AccountId person) {
        return visitors.existsByPlaceIdAndAccountId(place.value(), person.value())
                ? Optional.of(Message.of("place.refused.visited"))
                : Optional.empty();
    }

    /** Whether that person approved the place, was the last to reinstate it, or accepted what somebody has yet to look at. */
    public boolean hasVouchedFor(PlaceId id, AccountId person) {
        Place place = find(id);
        return place.vouchers().contains(person) || acceptors(place).contains(person);
    }

    private Place find(PlaceId id) {
        return places.findById(id.value()).orElseThrow(NotFound::new);
    }
}
