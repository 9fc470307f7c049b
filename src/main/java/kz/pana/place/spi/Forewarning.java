package kz.pana.place.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kz.pana.place.status.Outstanding;

/** What will be outstanding on a day that is known, unless somebody acts before. */
@FunctionalInterface
public interface Forewarning {

    /** Those of these places that are concerned; the words say the day. */
    Map<UUID, Outstanding> of(Collection<UUID> places);
}
