package kz.pana.place;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KazakhSearch;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Listing;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.stereotype.Component;

/** The places of one owner, straight from queries: as many for fifty places as for one. */
@Component
class OwnersList {

    /** What a list says of a place; the other answers are read by their forms. */
    private static final Set<ApplicationField> LISTED = EnumSet.of(
            ApplicationField.NAME_KK,
            ApplicationField.NAME_RU,
            ApplicationField.TOWN,
            ApplicationField.TOWN_UNLISTED,
            ApplicationField.TOWN_KK,
            ApplicationField.TOWN_RU,
            ApplicationField.STREET,
            ApplicationField.NO_STREET,
            ApplicationField.HOUSE,
            ApplicationField.NO_HOUSE);

    private final PlaceRepository places;
    private final ChangeRequestRepository requests;
    private final Forewarnings forewarnings;
    private final AccountDirectory directory;
    private final Territory territory;

    OwnersList(
            PlaceRepository places,
            ChangeRequestRepository requests,
            Forewarnings forewarnings,
            AccountDirectory directory,
            Territory territory) {
        this.places = places;
        this.requests = requests;
        this.forewarnings = forewarnings;
        this.directory = directory;
        this.territory = territory;
    }

    /** The newest first, with no more answers than a list says. */
    List<OwnedPlace> of(AccountId owner) {
        List<PlaceRow> rows = places.rowsOwnedBy(owner.value());
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, PlaceRepository.Begun> begun = places.begunBy(owner.value()).stream()
                .collect(Collectors.toMap(PlaceRepository.Begun::place, Function.identity()));
        Map<UUID, Map<ApplicationField, String>> typed = typed(owner);
        Map<UUID, List<Outstanding>> ahead =
                forewarnings.of(rows.stream().map(row -> row.id().value()).toList());
        Set<UUID> changing = changing(rows);
        Map<RegionCode, Boolean> coordinated = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    UUID id = row.id().value();
                    PlaceRepository.Begun since = Objects.requireNonNull(begun.get(id));
                    return new OwnedPlace(
                            row,
                            answers(row, typed),
                            since.at(),
                            isCoordinated(row, coordinated),
                            changing.contains(id),
                            row.status()
                                            .currentValidity()
                                            .filter(now -> now == Validity.CURRENT)
                                            .isPresent()
                                    && since.stillSoAsked(),
                            ahead.getOrDefault(id, List.of()));
                })
                .toList();
    }

    /** Those that the text names: by name, street, house or town. An empty one names all. */
    List<OwnedPlace> of(AccountId owner, String text) {
        List<OwnedPlace> all = of(owner);
        return text.isBlank() ? all : KazakhSearch.filter(text, all, this::words);
    }

    private String words(OwnedPlace place) {
        ApplicationAnswers answers = place.answers();
        Stream<String> typed = Stream.of(
                        ApplicationField.NAME_KK,
                        ApplicationField.NAME_RU,
                        ApplicationField.STREET,
                        ApplicationField.HOUSE,
                        ApplicationField.TOWN_KK,
                        ApplicationField.TOWN_RU)
                .map(answers::get);
        Listing listing = place.row().listing();
        String town = listing == null ? answers.get(ApplicationField.TOWN) : listing.town();
        Stream<String> towns = territory.town(town).stream().flatMap(there -> territory.names(there).stream());
        Stream<String> streets = territory.formerNames(town, answers.get(ApplicationField.STREET)).stream();
        return Stream.of(typed, towns, streets).flatMap(Function.identity()).collect(Collectors.joining(", "));
    }

    /** Of an approved place what is told stands, of any other what was typed so far. */
    private static ApplicationAnswers answers(PlaceRow row, Map<UUID, Map<ApplicationField, String>> typed) {
        Listing listing = row.listing();
        return listing == null || row.status().currentValidity().isEmpty()
                ? new ApplicationAnswers(typed.getOrDefault(row.id().value(), Map.of()))
                : ApplicationAnswers.of(listing);
    }

    private Map<UUID, Map<ApplicationField, String>> typed(AccountId owner) {
        Map<UUID, Map<ApplicationField, String>> answers = new HashMap<>();
        places.typedBy(owner.value(), LISTED)
                .forEach(one -> answers.computeIfAbsent(one.place(), first -> new EnumMap<>(ApplicationField.class))
                        .put(one.field(), one.answer()));
        return answers;
    }

    private Set<UUID> changing(List<PlaceRow> rows) {
        List<UUID> paused = rows.stream()
                .filter(row -> row.status().isPausedForChange())
                .map(row -> row.id().value())
                .toList();
        return paused.isEmpty() ? Set.of() : requests.maybeGraveWaiting(paused);
    }

    /** Whether somebody is there to read it, where it waits to be read: a coordinator other than the owner. */
    private boolean isCoordinated(PlaceRow row, Map<RegionCode, Boolean> known) {
        Listing listing = row.listing();
        return row.status().application() != ApplicationState.SUBMITTED
                || listing == null
                || known.computeIfAbsent(
                        listing.region(),
                        region -> directory.coordinatorsOf(region).stream()
                                .anyMatch(coordinator -> !coordinator.equals(row.owner())));
    }
}
