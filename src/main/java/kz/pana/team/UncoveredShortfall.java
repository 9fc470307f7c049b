package kz.pana.team;

import java.util.Optional;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Shortfall;
import kz.pana.team.shift.CoverRow;
import org.springframework.stereotype.Component;

/** In how many open hours nobody certified is on shift, where shifts are recorded. */
@Component
class UncoveredShortfall implements Shortfall {

    private static final int HOUR = 60;

    private final CoverDirectory covers;

    UncoveredShortfall(CoverDirectory covers) {
        this.covers = covers;
    }

    @Override
    public Optional<Message> of(PlaceId place) {
        return covers.of(place)
                .filter(cover -> cover.uncoveredMinutes() > 0 && !cover.outstanding())
                .map(UncoveredShortfall::words);
    }

    private static Message words(CoverRow cover) {
        int hours = Math.ceilDiv(cover.uncoveredMinutes(), HOUR);
        return cover.outstandingFrom()
                .map(from -> Message.of(
                        "team.shortfall.until",
                        hours,
                        from.atZone(KernelConfiguration.ALMATY).toLocalDate()))
                .orElseGet(() -> Message.of("team.shortfall", hours));
    }
}
