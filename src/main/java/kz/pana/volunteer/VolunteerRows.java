package kz.pana.volunteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.person.Contact;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import org.springframework.stereotype.Component;

/** Reads volunteers with their names and how to reach them; whoever calls has checked who may see them. */
@Component
class VolunteerRows {

    private final AccountDirectory directory;

    private final SamePhone samePhone;

    VolunteerRows(AccountDirectory directory, SamePhone samePhone) {
        this.directory = directory;
        this.samePhone = samePhone;
    }

    /** @param yours the regions that the reader decides about; empty for the volunteer */
    List<VolunteerRow> of(List<Volunteer> found, Set<RegionCode> yours) {
        return of(found, yours, warnings(found, yours));
    }

    /**
     * The same for whoever sends one of them to the place: that somebody of its team has their phone is the first thing
     * to think of.
     */
    List<VolunteerRow> of(List<Volunteer> found, Set<RegionCode> yours, PlaceId place) {
        Map<AccountId, List<Message>> warnings = new HashMap<>(warnings(found, yours));
        List<Message> first = List.of(Message.of("visit.same-phone.team"));
        samePhone
                .ofTeam(found, place)
                .forEach(who -> warnings.merge(
                        who,
                        first,
                        (others, team) ->
                                Stream.of(team, others).flatMap(List::stream).toList()));
        return of(found, yours, warnings);
    }

    private Map<AccountId, List<Message>> warnings(List<Volunteer> found, Set<RegionCode> yours) {
        return yours.isEmpty() ? Map.of() : samePhone.warnings(found, yours);
    }

    private List<VolunteerRow> of(
            List<Volunteer> found, Set<RegionCode> yours, Map<AccountId, List<Message>> warnings) {
        Map<AccountId, Contact> people = directory.contacts(found.stream()
                .flatMap(volunteer -> Stream.concat(Stream.of(volunteer.id()), volunteer.checkers()))
                .collect(Collectors.toSet()));
        return found.stream()
                .map(volunteer -> volunteer.row(people, yours, warnings.getOrDefault(volunteer.id(), List.of())))
                .toList();
    }
}
