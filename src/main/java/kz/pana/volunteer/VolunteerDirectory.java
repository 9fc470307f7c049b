package kz.pana.volunteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of volunteers. For modules, not for views: it guards nothing. */
@Component
@Transactional(readOnly = true)
public class VolunteerDirectory {

    private static final int MOST = 500;

    private final VolunteerRepository volunteers;
    private final VolunteerRows rows;
    private final SamePhone samePhone;
    private final AccountDirectory directory;

    VolunteerDirectory(
            VolunteerRepository volunteers, VolunteerRows rows, SamePhone samePhone, AccountDirectory directory) {
        this.volunteers = volunteers;
        this.rows = rows;
        this.samePhone = samePhone;
        this.directory = directory;
    }

    /**
     * Who could visit the place: accepted in the region, not shut out, and not known by its phone; whoever registered
     * first first. What the phones of its team tell stands before all else that is to be thought of.
     *
     * @param barred who must not visit it for another reason
     * @param yours the regions that the reader decides about
     */
    public List<VolunteerRow> whoCouldVisit(
            PlaceId place, RegionCode region, Predicate<AccountId> barred, Set<RegionCode> yours) {
        List<Volunteer> accepted =
                volunteers.inRegions(VolunteerState.ACCEPTED, Set.of(region.value()), PageRequest.of(0, MOST));
        Map<AccountId, VolunteerObstacle> obstacles = obstacles(accepted, place, region);
        List<Volunteer> able = accepted.stream()
                .filter(volunteer -> !obstacles.containsKey(volunteer.id()) && !barred.test(volunteer.id()))
                .toList();
        return rows.of(able, yours, place);
    }

    /**
     * Why the person cannot visit the place in that region; empty if nothing is in the way.
     *
     * @throws NotFound if the person never registered
     */
    public Optional<VolunteerObstacle> obstacle(PlaceId place, RegionCode region, AccountId volunteer) {
        Volunteer asked = volunteers.findById(volunteer.value()).orElseThrow(NotFound::new);
        return Optional.ofNullable(obstacles(List.of(asked), place, region).get(volunteer));
    }

    private Map<AccountId, VolunteerObstacle> obstacles(List<Volunteer> asked, PlaceId place, RegionCode region) {
        Map<AccountId, VolunteerObstacle> obstacles = new HashMap<>();
        asked.stream()
                .filter(volunteer -> !volunteer.isAcceptedIn(region))
                .forEach(volunteer -> obstacles.put(volunteer.id(), VolunteerObstacle.NOT_OF_REGION));
        samePhone.ofPlace(asked, place).forEach(id -> obstacles.putIfAbsent(id, VolunteerObstacle.SAME_PHONE));
        directory
                .shutOut(asked.stream().map(Volunteer::id).toList())
                .forEach(id -> obstacles.putIfAbsent(id, VolunteerObstacle.SHUT_OUT));
        return obstacles;
    }

    /** Who accepted the person in the region; empty where nobody did. */
    public Optional<AccountId> checker(RegionCode region, AccountId volunteer) {
        return volunteers.findById(volunteer.value()).flatMap(found -> found.checker(region));
    }
}
