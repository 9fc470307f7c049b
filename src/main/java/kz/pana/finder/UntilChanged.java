package kz.pana.finder;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import kz.pana.crisis.CrisisDirectory;
import kz.pana.crisis.ShownCentre;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What was made of what the public sees. It holds until a place or a crisis centre changes and for the minute, because
 * «open now» is true to the minute; then there is a new one, and what is still put into the old one is forgotten with it.
 */
public final class UntilChanged<T> {

    private final PublishedPlaces places;
    private final CrisisDirectory crisis;
    private final Clock clock;
    private final Supplier<T> empty;
    private volatile @Nullable Moment<T> moment;

    private record Moment<T>(
            @Nullable PublicPlaces places, Map<RegionCode, ShownCentre> centres, long minute, T kept) {}

    /** @param empty makes a new one */
    public UntilChanged(PublishedPlaces places, CrisisDirectory crisis, Clock clock, Supplier<T> empty) {
        this.places = places;
        this.crisis = crisis;
        this.clock = clock;
        this.empty = empty;
    }

    /** The one of this moment; to be taken before that is read of which something is made. */
    public T now() {
        Moment<T> known = moment;
        PublicPlaces published = places.orNone();
        Map<RegionCode, ShownCentre> centres = crisis.asRead();
        long minute = clock.instant().getEpochSecond() / 60;
        if (known != null && known.places == published && known.centres == centres && known.minute == minute) {
            return known.kept;
        }
        Moment<T> next = new Moment<>(published, centres, minute, empty.get());
        moment = next;
        return next.kept;
    }
}
