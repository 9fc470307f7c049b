package kz.pana.visit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.place.spi.TrainedPeople.Trained;
import kz.pana.place.status.ApplicationState;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.Countersignature;
import kz.pana.visit.report.Together;
import kz.pana.visit.row.VisitState;
import org.springframework.stereotype.Component;

/**
 * Whom of a place's people volunteers met, and who may speak for the place. A certificate can be earned under an invented
 * name: before a place is first approved, only trained people whom a volunteer saw in person count.
 */
@Component
class Meetings {

    private final VisitRepository visits;
    private final TrainedPeople people;
    private final PlaceDirectory places;
    private final AccountDirectory directory;

    Meetings(VisitRepository visits, TrainedPeople people, PlaceDirectory places, AccountDirectory directory) {
        this.visits = visits;
        this.people = people;
        this.places = places;
        this.directory = directory;
    }

    /** The trained people who are still to be met before the place is first approved; empty where enough were. */
    List<String> unmet(PlaceId place, int needed) {
        return unmet(place, needed, Set.of());
    }

    /** The same as it would be with this report confirmed. */
    List<String> unmetWith(Visit reported, int needed) {
        return unmet(reported.place(), needed, reported.kind() == VisitKind.ONBOARDING ? reported.met() : Set.of());
    }

    private List<String> unmet(PlaceId place, int needed, Set<AccountId> more) {
        if (places.row(place).status().application() == ApplicationState.APPROVED) {
            return List.of();
        }
        Set<AccountId> met = new HashSet<>(more);
        visits.metOnboarding(place.value()).stream().map(AccountId::new).forEach(met::add);
        List<Trained> trained = people.at(place);
        long counted = trained.stream()
                .filter(person -> met.contains(person.account()))
                .count();
        return counted >= needed
                ? List.of()
                : trained.stream()
                        .filter(person -> !met.contains(person.account()))
                        .map(Trained::name)
                        .toList();
    }

    /** What the report still needs: a name, where somebody is trained and nobody says that too few are. */
    Optional<Message> missing(Visit visit) {
        boolean asked = visit.kind() == VisitKind.ONBOARDING
                && visit.met().isEmpty()
                && Optional.ofNullable(visit.findings().get(Contradictions.TWO_TRAINED))
                        .filter(finding -> !finding.ok())
                        .isEmpty();
        return asked && !people.at(visit.place()).isEmpty()
                ? Optional.of(Message.of("visit.missing.met"))
                : Optional.empty();
    }

    /**
     * Whether the person may say for the place that the answers are right: its owner, or somebody trained there who leads
     * the team while the owner is away; never the volunteer.
     */
    boolean maySign(Visit visit, AccountId person) {
        return signatories(visit).stream().anyMatch(one -> one.account().equals(person));
    }

    boolean isTrained(Visit visit, AccountId person) {
        return people.at(visit.place()).stream().anyMatch(one -> one.account().equals(person));
    }

    Together of(Visit visit) {
        if (!visit.kind().hasChecklist() || !visit.wasBegun()) {
            return Together.NOTHING;
        }
        return new Together(
                trained(visit),
                visit.state() == VisitState.STARTED ? signatories(visit) : List.of(),
                visit.countersignature()
                        .map(said -> signed(said, visit.wrongCodes(), visit.isCountersignedBeforeReturn()))
                        .orElse(null),
                visit.ownerCode().isPresent());
    }

    /** How it was when the report was last given back; empty if it never was, or that was not kept. */
    Optional<Together> before(Visit visit) {
        return visit.returned()
                .flatMap(report -> Optional.ofNullable(report.met())
                        .map(met -> new Together(
                                named(met.stream().map(AccountId::new).collect(Collectors.toSet())),
                                List.of(),
                                Optional.ofNullable(report.countersignature())
                                        .map(said -> signed(said, 0, true))
                                        .orElse(null),
                                false)));
    }

    private List<Together.Met> named(Set<AccountId> met) {
        return directory.names(met).entrySet().stream()
                .map(person -> new Together.Met(person.getKey(), person.getValue(), true))
                .toList();
    }

    /** Who is trained now, and who was met and no longer is. */
    private List<Together.Met> trained(Visit visit) {
        List<Together.Met> all = new ArrayList<>();
        Set<AccountId> met = new HashSet<>(visit.met());
        people.at(visit.place())
                .forEach(person ->
                        all.add(new Together.Met(person.account(), person.name(), met.remove(person.account()))));
        all.addAll(named(met));
        return List.copyOf(all);
    }

    private List<Together.Signatory> signatories(Visit visit) {
        PlaceRow place = places.row(visit.place());
        String owner = directory.person(place.owner()).name();
        return Stream.concat(
                        Stream.of(new Together.Signatory(place.owner(), owner, true)),
                        people.at(visit.place()).stream()
                                .filter(person -> !person.account().equals(place.owner()))
                                .map(person -> new Together.Signatory(person.account(), person.name(), false)))
                .filter(person -> !visit.isVolunteer(person.account()))
                .toList();
    }

    private Together.Signed signed(Countersignature signature, int wrongCodes, boolean beforeReturn) {
        String who = signature
                .person()
                .map(person -> directory.person(person).name())
                .orElseGet(() -> String.valueOf(signature.why()));
        return new Together.Signed(
                "visit.countersigned." + signature.how().name(),
                who,
                signature.at(),
                signature.isAgreed(),
                signature.isProven(),
                wrongCodes,
                beforeReturn);
    }
}
