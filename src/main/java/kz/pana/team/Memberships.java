package kz.pana.team;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.certificate.PresentTeam;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.event.OwnerChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.PlaceTeam;
import kz.pana.team.overview.InvitationState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes people into teams, and whoever gave the place away out of it. Runs in its callers' transactions and guards nothing. */
@Component
class Memberships implements PlaceTeam, PresentTeam {

    private final MembershipRepository memberships;
    private final InvitationRepository invitations;
    private final PlaceDirectory places;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships, InvitationRepository invitations, PlaceDirectory places, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Set<AccountId> everOnTeam(PlaceId place) {
        return memberships.ofPlace(place.value()).stream()
                .map(Membership::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PlaceId> everOnTeamAt(AccountId person) {
        return memberships.ofPerson(person.value()).stream()
                .map(Membership::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<AccountId> present(PlaceId place) {
        return memberships.presentAt(place.value()).stream()
                .map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person works at the place now; who left does not. */
    boolean isOnTeam(PlaceId place, AccountId person) {
        return find(person, place).filter(Membership::isPresent).isPresent();
    }

    /** When the person stopped working at the place, if they did. */
    Optional<Instant> leftAt(PlaceId place, AccountId person) {
        return find(person, place).flatMap(Membership::leftAt);
    }

    /** Rule 2: whoever vouched for the place does not come to work there. */
    boolean vouches(PlaceId place, AccountId person) {
        return places.vouchers(place).contains(person);
    }

    /**
     * Takes the person in, again if they left; whoever is there stays.
     *
     * @throws Refused if the person vouched for the place
     */
    void join(Actor person, PlaceId place) {
        if (vouches(place, person.id())) {
            throw new Refused("team.refused.you-vouched");
        }
        Optional<Membership> known = find(person.id(), place);
        if (known.isEmpty()) {
            memberships.save(new Membership(person, place, clock.instant()));
        } else if (!known.get().isPresent()) {
            known.get().comeBack(person);
        }
    }

    /** The team stays; who gave the place away does not, nor do the links that they made and may still hold. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OwnerChanged changed) {
        Instant now = clock.instant();
        find(changed.before().id(), changed.place())
                .filter(Membership::isPresent)
                .ifPresent(member -> member.leave(changed.before(), now));
        invitations.ofPlace(changed.place().value()).stream()
                .filter(invitation -> invitation.state(now) == InvitationState.OPEN)
                .forEach(invitation -> invitation.withdraw(changed.before(), now));
    }

    private Optional<Membership> find(AccountId person, PlaceId place) {
        return memberships.findByAccountIdAndPlaceId(person.value(), place.value());
    }
}
