package kz.pana.training;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.kernel.Happenings;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceTeam;
import org.springframework.stereotype.Component;

/** Takes people into teams. Runs in its callers' transactions and guards nothing. */
@Component
class Memberships implements PlaceTeam {

    private final MembershipRepository memberships;
    private final Happenings happenings;
    private final Clock clock;

    Memberships(MembershipRepository memberships, Happenings happenings, Clock clock) {
        this.memberships = memberships;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Override
    public boolean isOnTeam(PlaceId place, AccountId person) {
        return find(person, place).filter(Membership::isPresent).isPresent();
    }

    @Override
    public Set<AccountId> members(PlaceId place) {
        return memberships.ofPlace(place.value()).stream()
                .filter(Membership::isPresent)
                .map(Membership::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PlaceId> workplaces(AccountId person) {
        return memberships.present(person.value()).stream()
                .map(Membership::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Takes the person in, again if they left; whoever is there stays. */
    void join(Actor person, PlaceId place) {
        Optional<Membership> known = find(person.id(), place);
        if (known.isEmpty()) {
            happenings.tell(memberships.save(new Membership(person, place, clock.instant())));
        } else if (!known.get().isPresent()) {
            known.get().comeBack(person);
            happenings.tell(known.get());
        }
    }

    private Optional<Membership> find(AccountId person, PlaceId place) {
        return memberships.findByAccountIdAndPlaceId(person.value(), place.value());
    }
}
