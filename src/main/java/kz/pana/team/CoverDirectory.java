package kz.pana.team;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.place.row.PlaceId;
import kz.pana.team.shift.CoverRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which open hours nobody certified covers, as it was last looked at. For modules, not for views: it guards nothing. */
@Component
@Transactional(readOnly = true)
public class CoverDirectory {

    private final TeamCoverRepository covers;

    CoverDirectory(TeamCoverRepository covers) {
        this.covers = covers;
    }

    /** Empty where no shifts were ever recorded. */
    public Optional<CoverRow> of(PlaceId place) {
        return covers.findById(place.value()).map(TeamCover::row);
    }

    /** Those of these places of which shifts are recorded. */
    public Map<UUID, CoverRow> of(Collection<UUID> places) {
        return places.isEmpty()
                ? Map.of()
                : covers.ofPlaces(places).stream()
                        .map(TeamCover::row)
                        .collect(Collectors.toMap(CoverRow::place, row -> row));
    }
}
