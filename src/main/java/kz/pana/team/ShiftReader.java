package kz.pana.team;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.NotFound;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.team.overview.CardWalk;
import kz.pana.team.shift.CertificateUntil;
import kz.pana.team.shift.CoverRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators see of the shifts at places of their own regions. */
@Service
@ForCoordinator
@Transactional(readOnly = true)
public class ShiftReader {

    private final CoverDirectory covers;
    private final MembershipRepository memberships;
    private final CertifiedPeople people;
    private final AccountDirectory directory;
    private final PlaceDirectory places;
    private final SignedIn signedIn;

    ShiftReader(
            CoverDirectory covers,
            MembershipRepository memberships,
            CertifiedPeople people,
            AccountDirectory directory,
            PlaceDirectory places,
            SignedIn signedIn) {
        this.covers = covers;
        this.memberships = memberships;
        this.people = people;
        this.directory = directory;
        this.places = places;
        this.signedIn = signedIn;
    }

    /**
     * The shifts of a place.
     *
     * @param recorded whether it was said who works when
     * @param cover empty where nobody said it yet
     */
    public record PlaceShifts(boolean recorded, Optional<CoverRow> cover, List<Newcomer> newcomers) {}

    /**
     * Somebody who works there and is not certified yet.
     *
     * @param onShift whether the person is on some shift
     * @param shownCard who walked through the guide card with them and when, empty where nobody did yet
     */
    public record Newcomer(String name, Instant joinedAt, boolean onShift, Optional<CardWalk> shownCard) {}

    /**
     * @throws NotFound if the place is not in the coordinator's regions
     */
    public PlaceShifts of(PlaceId id) {
        PlaceRow place = places.row(id);
        if (place.listing() == null
                || !signedIn.actor().coordinates(place.listing().region())) {
            throw new NotFound();
        }
        List<Membership> team = memberships.ofPlace(id.value()).stream()
                .filter(Membership::isPresent)
                .toList();
        return new PlaceShifts(
                team.stream().anyMatch(member -> !member.shifts().isEmpty()), covers.of(id), newcomers(place, team));
    }

    /** The owner, who shows others the card, is none. */
    private List<Newcomer> newcomers(PlaceRow place, List<Membership> team) {
        List<AccountId> certified = people.held(List.of(place.id().value())).stream()
                .map(CertificateUntil::account)
                .toList();
        Map<AccountId, String> names = directory.names(team.stream()
                .flatMap(member ->
                        Stream.concat(Stream.of(member.person()), member.shownCard().map(ShownCard::by).stream()))
                .collect(Collectors.toSet()));
        return team.stream()
                .filter(member -> !member.person().equals(place.owner()))
                .filter(member -> !certified.contains(member.person()))
                .map(member -> new Newcomer(
                        names.getOrDefault(member.person(), ""),
                        member.joinedAt(),
                        !member.shifts().isEmpty(),
                        member.shownCard().map(shown -> shown.in(names))))
                .toList();
    }
}
