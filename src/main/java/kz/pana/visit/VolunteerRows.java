package kz.pana.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.Contact;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Message;
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
        Map<AccountId, Contact> people = directory.contacts(found.stream()
                .flatMap(volunteer -> Stream.concat(Stream.of(volunteer.id()), volunteer.checkers()))
                .collect(Collectors.toSet()));
        Map<AccountId, List<Message>> warnings = yours.isEmpty() ? Map.of() : samePhone.warnings(found, yours);
        return found.stream()
                .map(volunteer -> volunteer.row(people, yours, warnings.getOrDefault(volunteer.id(), List.of())))
                .toList();
    }
}
