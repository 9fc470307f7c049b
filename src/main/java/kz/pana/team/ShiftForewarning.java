package kz.pana.team;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.spi.Forewarning;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.team.shift.CoverRow;
import org.springframework.stereotype.Component;

/** The day on which hours without anybody certified take the place off the map: {@link ShiftRequirement}. */
@Component
class ShiftForewarning implements Forewarning {

    private final CoverDirectory covers;

    ShiftForewarning(CoverDirectory covers) {
        this.covers = covers;
    }

    @Override
    public Map<UUID, Outstanding> of(Collection<UUID> places) {
        return covers.of(places).values().stream()
                .filter(cover -> cover.outstandingFrom().isPresent() && !cover.outstanding())
                .collect(Collectors.toMap(CoverRow::place, ShiftForewarning::ahead));
    }

    private static Outstanding ahead(CoverRow cover) {
        return new Outstanding(
                "shifts",
                Message.of(
                        "team.ahead.shifts",
                        cover.outstandingFrom()
                                .orElseThrow()
                                .atZone(KernelConfiguration.ALMATY)
                                .toLocalDate()),
                NextActor.OWNER);
    }
}
