package kz.pana.place;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.AccountDirectory;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ChangeState;
import kz.pana.place.change.NewOwner;
import kz.pana.place.event.PlaceEnded;
import kz.pana.place.spi.FormerOwners;
import kz.pana.place.status.PinWay;
import kz.pana.territory.Territory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What owners and coordinators both need to know of change requests. */
@Component
class ChangeRequests {

    private final ChangeRequestRepository requests;
    private final BusinessRepository businesses;
    private final FormerOwners former;
    private final AccountDirectory directory;
    private final Territory territory;
    private final Clock clock;

    ChangeRequests(
            ChangeRequestRepository requests,
            BusinessRepository businesses,
            FormerOwners former,
            AccountDirectory directory,
            Territory territory,
            Clock clock) {
        this.requests = requests;
        this.businesses = businesses;
        this.former = former;
        this.directory = directory;
        this.territory = territory;
        this.clock = clock;
    }

    /** What is told of the place now, and its business, as it would be typed. */
    ApplicationAnswers told(Place place) {
        return withBusiness(place, ApplicationAnswers.of(place.listing().orElseThrow()));
    }

    /**
     * What would be told of the place with these answers to that line, as it would be typed.
     *
     * @throws InvalidValue if an answer has a problem
     */
    ApplicationAnswers proposed(Place place, ChangeLine line, ApplicationAnswers given) {
        ApplicationAnswers asked = told(place).with(line.of(given));
        if (line == ChangeLine.ADDRESS && asked.get(ApplicationField.DOOR).isBlank()) {
            // Without a number the house is found by its door. What is told of it already is no matter of this line.
            asked.require(ApplicationField.DOOR, territory);
        }
        if (line == ChangeLine.BUSINESS || line == ChangeLine.OWNER) {
            line.fields().forEach(field -> asked.require(field, territory));
            return asked.with(Map.of(
                    ApplicationField.TAX_NUMBER, asked.taxNumber().digits(),
                    ApplicationField.LEGAL_NAME, asked.legalName()));
        }
        return withBusiness(
                place, ApplicationAnswers.of(asked.edited(place.listing().orElseThrow(), line.fields(), territory)));
    }

    /**
     * Whether somebody has to go and look once it is so: the pin is moved far in all, or it is another address, business or
     * owner.
     */
    boolean isGrave(Place place, ChangeLine line, ApplicationAnswers asked) {
        return switch (line) {
            case PIN -> new PinWay(movedMetres(place, asked)).isFar();
            case BUSINESS ->
                !asked.get(ApplicationField.TAX_NUMBER).equals(told(place).get(ApplicationField.TAX_NUMBER));
            case ADDRESS -> !isSameDoor(place.listing().orElseThrow(), asked);
            case OWNER -> true;
            case NAME, CATEGORY, SINGLE_HANDED -> false;
        };
    }

    /**
     * Whether only the writing of the address is another: its street in another language, its house with a space. To the
     * letter, for a lane, a street and an avenue of one name are three streets, and 5А is not 5Я: in doubt somebody looks.
     */
    private boolean isSameDoor(Listing told, ApplicationAnswers asked) {
        Set<String> names = namesOfStreet(told.town(), told.street());
        return house(told.house()).equals(house(asked.get(ApplicationField.HOUSE)))
                && namesOfStreet(told.town(), asked.get(ApplicationField.STREET)).stream()
                        .anyMatch(names::contains);
    }

    private static String house(String number) {
        return written(number.replaceAll("(?<=\\d)\\s+(?=\\p{L})", "")).replace(' ', '/');
    }

    private Set<String> namesOfStreet(String town, String street) {
        LocalizedText names = territory.street(town, street);
        return Stream.of(street, names.kk(), names.ru(), names.en())
                .map(ChangeRequests::written)
                .collect(Collectors.toSet());
    }

    /** In small letters, whatever stands between the words. */
    private static String written(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether something waits after which somebody has to go and look. */
    boolean isGraveWaiting(Place place) {
        return requests.ofPlace(place.id().value(), ChangeState.WAITING).stream()
                .anyMatch(request -> isGrave(place, request.line(), request.after()));
    }

    /** Whether it paused for a change that is not asked for any more: its owner has to open it. */
    boolean isToOpen(Place place) {
        return place.status().isPausedForChange() && !isGraveWaiting(place);
    }

    /** For screens, in the order given. */
    List<ChangeRow> rows(Place place, List<ChangeRequest> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        ApplicationAnswers told = told(place);
        return some.stream()
                .map(request -> request.row(
                        told,
                        isGrave(place, request.line(), request.after()),
                        request.line() == ChangeLine.PIN ? movedMetres(place, request.after()) : 0))
                .map(row -> row.line() == ChangeLine.OWNER ? row.of(owners(place)) : row)
                .toList();
    }

    private NewOwner owners(Place place) {
        return new NewOwner(
                former.last(place.id())
                        .map(owner -> directory.person(owner).name())
                        .orElse(""),
                directory.person(place.owner()).name());
    }

    /** The business that a coordinator accepts. One that a new owner has already keeps the name that it has there. */
    Business enrolled(Place place, ChangeLine line, ApplicationAnswers asked, Instant now) {
        return Optional.of(line)
                .filter(ChangeLine.OWNER::equals)
                .flatMap(owner ->
                        businesses.findByOwnerIdAndTaxNumber(place.owner().value(), asked.taxNumber()))
                .orElseGet(() -> businesses.enrolled(place.owner(), place.id(), asked, now));
    }

    /** What its former owner had asked for is not asked for any more. */
    boolean takeBack(Place place) {
        List<ChangeRequest> waiting = requests.ofPlace(place.id().value(), ChangeState.WAITING);
        waiting.forEach(request -> request.withdraw(null, clock.instant()));
        // Each gives its line free first.
        requests.flush();
        return !waiting.isEmpty();
    }

    private static double movedMetres(Place place, ApplicationAnswers asked) {
        return place.movedTo(GeoPoint.parse(asked.get(ApplicationField.PIN)));
    }

    /** Of a place that has left nothing is decided any more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlaceEnded ended) {
        requests.ofPlace(ended.place().value(), ChangeState.WAITING)
                .forEach(request -> request.withdraw(null, clock.instant()));
    }

    private ApplicationAnswers withBusiness(Place place, ApplicationAnswers answers) {
        return Optional.ofNullable(place.business())
                .flatMap(businesses::findById)
                .map(business -> answers.with(Map.of(
                        ApplicationField.TAX_NUMBER, business.taxNumber().digits(),
                        ApplicationField.LEGAL_NAME, business.legalName())))
                .orElse(answers);
    }
}
