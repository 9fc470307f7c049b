package kz.pana.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.Language;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.RunningPlace;
import kz.pana.place.spi.Requirement;
import kz.pana.team.CertifiedPeople;
import kz.pana.team.CoverDirectory;
import kz.pana.team.overview.Learner;
import kz.pana.team.shift.CertificateUntil;
import kz.pana.team.shift.CoverRow;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the places of a coordinator's own regions have enough certified people. Each answer takes the same few queries,
 * whether there are two places or two thousand.
 */
@Service
@ForCoordinator
@Transactional(readOnly = true)
public class Readiness {

    private static final Comparator<PlaceReadiness> BY_NAME = Comparator.comparing(
                    (PlaceReadiness row) -> row.place().region())
            .thenComparing(row -> row.place().town())
            .thenComparing(row -> row.place().name().in(Language.KK), KazakhOrder.in(Language.KK))
            .thenComparing(row -> row.place().id());

    private final CertifiedPeople people;
    private final CoverDirectory covers;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final Territory territory;
    private final SignedIn signedIn;
    private final Clock clock;

    Readiness(
            CertifiedPeople people,
            CoverDirectory covers,
            PlaceDirectory places,
            AccountDirectory directory,
            Territory territory,
            SignedIn signedIn,
            Clock clock) {
        this.people = people;
        this.covers = covers;
        this.places = places;
        this.directory = directory;
        this.territory = territory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A region with its towns, in the order of their codes. */
    public record RegionRow(RegionCode region, ReadinessCount count, List<TownRow> towns) {
        public RegionRow {
            towns = List.copyOf(towns);
        }
    }

    /** @param town its slug */
    public record TownRow(String town, ReadinessCount count) {}

    /** A place and the people who hold a valid certificate for it. */
    private record Found(PlaceReadiness row, List<UUID> certified) {

        UUID id() {
            return row.place().id();
        }
    }

    /** The coordinator's regions, each with the towns that have places. */
    public List<RegionRow> regions() {
        Set<RegionCode> regions = signedIn.actor().regions();
        List<Found> all = find(regions);
        Map<UUID, List<UUID>> learners = learners(all);
        return regions.stream()
                .sorted()
                .map(region -> {
                    List<Found> own = all.stream()
                            .filter(found -> found.row().place().region().equals(region))
                            .toList();
                    return new RegionRow(region, count(own, learners), towns(own, learners));
                })
                .toList();
    }

    /**
     * Places in these states, those that lack most first.
     *
     * @param region one of the coordinator's, empty for all of them
     */
    public List<PlaceReadiness> places(Optional<RegionCode> region, Set<ReadinessState> states, int page, int size) {
        return list(region, states).stream()
                .skip((long) page * size)
                .limit(size)
                .toList();
    }

    /** All places in these states, as {@link #places} has them. */
    public List<PlaceReadiness> list(Optional<RegionCode> region, Set<ReadinessState> states) {
        return rows(region)
                .filter(row -> states.contains(row.state()))
                .sorted(Comparator.comparing(PlaceReadiness::state).reversed().thenComparing(BY_NAME))
                .toList();
    }

    /**
     * Places with open hours in which nobody certified is on shift: those with nights first, then those with most hours.
     *
     * @param region one of the coordinator's, empty for all of them
     */
    public List<PlaceReadiness> uncovered(Optional<RegionCode> region, int page, int size) {
        return allUncovered(region).stream()
                .skip((long) page * size)
                .limit(size)
                .toList();
    }

    /** All of them, as {@link #uncovered} has them. */
    public List<PlaceReadiness> allUncovered(Optional<RegionCode> region) {
        return rows(region)
                .filter(PlaceReadiness::isUncovered)
                .sorted(Comparator.comparing((PlaceReadiness row) -> !row.isUncoveredAtNight())
                        .thenComparing(Comparator.comparingInt(PlaceReadiness::uncoveredMinutes)
                                .reversed())
                        .thenComparing(BY_NAME))
                .toList();
    }

    private Stream<PlaceReadiness> rows(Optional<RegionCode> region) {
        Set<RegionCode> own = signedIn.actor().regions();
        Set<RegionCode> wanted = own.stream()
                .filter(each -> region.isEmpty() || region.get().equals(each))
                .collect(Collectors.toSet());
        return find(wanted).stream().map(Found::row);
    }

    private List<Found> find(Set<RegionCode> regions) {
        List<RunningPlace> running = places.running(regions);
        if (running.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<UUID> ids = running.stream().map(RunningPlace::id).toList();
        Map<UUID, List<CertificateUntil>> held = people.held(ids).stream().collect(groupingBy(CertificateUntil::place));
        Map<UUID, CoverRow> covered = covers.of(ids);
        return running.stream()
                .map(place -> found(
                        place,
                        held.getOrDefault(place.id(), List.of()),
                        Optional.ofNullable(covered.get(place.id())),
                        now))
                .toList();
    }

    private static Found found(RunningPlace place, List<CertificateUntil> held, Optional<CoverRow> cover, Instant now) {
        List<Instant> until = held.stream().map(CertificateUntil::until).toList();
        int needed = Requirement.people(place.singleHanded());
        PlaceReadiness row = new PlaceReadiness(
                place,
                ReadinessState.of(until, needed, now),
                until.size(),
                needed,
                until.stream().skip(needed - 1L).findFirst(),
                cover);
        return new Found(row, held.stream().map(CertificateUntil::person).toList());
    }

    /** Who learns for each place; not who cannot sign in, and so does not go on. */
    private Map<UUID, List<UUID>> learners(List<Found> all) {
        if (all.isEmpty()) {
            return Map.of();
        }
        List<Learner> learners = people.learning(all.stream().map(Found::id).toList());
        Set<AccountId> shutOut =
                directory.shutOut(learners.stream().map(Learner::account).toList());
        return learners.stream()
                .filter(learner -> !shutOut.contains(learner.account()))
                .collect(groupingBy(Learner::place, mapping(Learner::person, Collectors.toList())));
    }

    private List<TownRow> towns(List<Found> places, Map<UUID, List<UUID>> learners) {
        Map<String, List<Found>> towns = new LinkedHashMap<>();
        for (Found found : places) {
            String town = territory.knownAs(found.row().place().town(), towns.keySet());
            towns.computeIfAbsent(town, first -> new ArrayList<>()).add(found);
        }
        return towns.entrySet().stream()
                .map(town -> new TownRow(town.getKey(), count(town.getValue(), learners)))
                .toList();
    }

    /** Some people work at two places of a town; each counts once. */
    private static ReadinessCount count(List<Found> places, Map<UUID, List<UUID>> learners) {
        return ReadinessCount.of(
                places.stream().map(Found::row).toList(),
                places.stream()
                        .flatMap(found -> found.certified().stream())
                        .distinct()
                        .count(),
                places.stream()
                        .flatMap(found -> learners.getOrDefault(found.id(), List.of()).stream())
                        .distinct()
                        .count());
    }
}
