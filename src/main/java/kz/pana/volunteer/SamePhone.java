package kz.pana.volunteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.person.Person;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.stereotype.Component;

/**
 * Who else has the phone of a volunteer. A second e-mail is quickly had, and whoever was sent away comes back with it, or
 * an owner checks the own place; a second phone is dearer.
 */
@Component
class SamePhone {

    private static final int MOST_PLACES = 200;

    private final VolunteerRepository volunteers;
    private final PlaceDirectory places;
    private final FourEyes fourEyes;
    private final AccountDirectory directory;
    private final Territory territory;

    SamePhone(
            VolunteerRepository volunteers,
            PlaceDirectory places,
            FourEyes fourEyes,
            AccountDirectory directory,
            Territory territory) {
        this.volunteers = volunteers;
        this.places = places;
        this.fourEyes = fourEyes;
        this.directory = directory;
        this.territory = territory;
    }

    /**
     * What a coordinator is to read before relying on one of these volunteers; whoever has nothing of it is left out.
     *
     * @param regions of places elsewhere only the region is told
     */
    Map<AccountId, List<Message>> warnings(Collection<Volunteer> of, Set<RegionCode> regions) {
        Known known = known(of);
        Map<AccountId, List<Message>> warnings = new HashMap<>();
        for (Volunteer one : of) {
            List<Message> found = one.phone()
                    .map(phone -> Stream.of(
                                    known.volunteers(one, phone).flatMap(other -> sentAway(other, known)),
                                    known.people(one, phone).map(SamePhone::words),
                                    known.places(phone).map(place -> words(place, regions)))
                            .flatMap(Function.identity())
                            .toList())
                    .orElse(List.of());
            if (!found.isEmpty()) {
                warnings.put(one.id(), found);
            }
        }
        return warnings;
    }

    /** Those of these volunteers whose phone is the public one of the place, or its owner's. */
    Set<AccountId> ofPlace(Collection<Volunteer> volunteers, PlaceId place) {
        Known known = known(volunteers);
        PlaceRow row = places.row(place);
        PhoneNumber itsOwn = row.submitted().phone().line();
        return volunteers.stream()
                .filter(one -> one.phone()
                        .filter(phone -> phone.line().equals(itsOwn)
                                || known.holders(one, phone).contains(row.owner()))
                        .isPresent())
                .map(Volunteer::id)
                .collect(Collectors.toSet());
    }

    /** Those of these volunteers whose phone is that of somebody who works at the place, or did. */
    Set<AccountId> ofTeam(Collection<Volunteer> volunteers, PlaceId place) {
        Known known = known(volunteers);
        Set<AccountId> insiders = fourEyes.insiders(place);
        return volunteers.stream()
                .filter(one -> one.phone()
                        .filter(phone -> known.holders(one, phone).stream().anyMatch(insiders::contains))
                        .isPresent())
                .map(Volunteer::id)
                .collect(Collectors.toSet());
    }

    private Known known(Collection<Volunteer> of) {
        Set<PhoneNumber> lines = of.stream()
                .flatMap(one -> one.phone().stream())
                .map(PhoneNumber::line)
                .collect(Collectors.toSet());
        if (lines.isEmpty()) {
            return new Known(List.of(), List.of(), List.of(), Map.of(), Set.of());
        }
        List<Volunteer> same =
                volunteers.withPhones(lines.stream().map(PhoneNumber::e164).collect(Collectors.toSet()));
        // Most have a phone of their own: then nobody's name is asked for.
        Map<PhoneNumber, Long> holders = same.stream()
                .flatMap(one -> one.lines().distinct())
                .filter(lines::contains)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<AccountId> ids = same.stream()
                .filter(one -> one.lines().anyMatch(line -> holders.getOrDefault(line, 0L) > 1))
                .map(Volunteer::id)
                .toList();
        return new Known(
                same,
                directory.withPhones(lines),
                places.withPhones(lines, MOST_PLACES),
                ids.isEmpty() ? Map.of() : directory.names(ids),
                directory.shutOut(ids));
    }

    /** Where and why the other was sent away; that there is another at all, where that was nowhere. */
    private Stream<Message> sentAway(Volunteer other, Known known) {
        String name = known.names.getOrDefault(other.id(), "");
        List<Message> found = new ArrayList<>();
        if (known.shutOut.contains(other.id())) {
            found.add(Message.of("visit.same-phone.blocked", name));
        }
        other.sentAway()
                .forEach((region, status) -> found.add(Message.of(
                        "visit.same-phone." + status.state(),
                        name,
                        territory.known(region).title(),
                        status.stateAt(),
                        Objects.requireNonNull(status.reason()))));
        return found.isEmpty() ? Stream.of(Message.of("visit.same-phone.volunteer", name)) : found.stream();
    }

    private static Message words(Person person) {
        return Message.of(person.blocked() ? "visit.same-phone.blocked" : "visit.same-phone.account", person.name());
    }

    private Message words(PlaceRow place, Set<RegionCode> regions) {
        RegionCode region = place.submitted().region();
        return regions.contains(region)
                ? Message.of(
                        "visit.same-phone.place",
                        place.submitted().name(),
                        Message.of(Optional.of(place.status())
                                .flatMap(status -> status.currentValidity().map(Validity::key))
                                .orElse(place.status().application().key())))
                : Message.of(
                        "visit.same-phone.place-elsewhere",
                        territory.known(region).title());
    }

    /** All who have one of the phones in question. */
    private record Known(
            List<Volunteer> volunteers,
            List<Person> people,
            List<PlaceRow> places,
            Map<AccountId, String> names,
            Set<AccountId> shutOut) {

        Stream<Volunteer> volunteers(Volunteer but, PhoneNumber phone) {
            return volunteers.stream()
                    .filter(other -> !other.id().equals(but.id()))
                    .filter(other -> other.lines().anyMatch(phone.line()::equals));
        }

        Stream<Person> people(Volunteer but, PhoneNumber phone) {
            return people.stream()
                    .filter(person -> !person.id().equals(but.id()))
                    .filter(person -> has(Optional.ofNullable(person.phone()), phone));
        }

        Stream<PlaceRow> places(PhoneNumber phone) {
            return places.stream()
                    .filter(place -> has(Optional.of(place.submitted().phone()), phone));
        }

        Set<AccountId> holders(Volunteer but, PhoneNumber phone) {
            Set<AccountId> holders = new HashSet<>();
            volunteers(but, phone).map(Volunteer::id).forEach(holders::add);
            people(but, phone).map(Person::id).forEach(holders::add);
            return holders;
        }

        private static boolean has(Optional<PhoneNumber> one, PhoneNumber phone) {
            return one.map(PhoneNumber::line).filter(phone.line()::equals).isPresent();
        }
    }
}
