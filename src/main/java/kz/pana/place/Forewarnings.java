package kz.pana.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.pana.kernel.Message;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.Forewarning;
import kz.pana.place.spi.Shortfall;
import kz.pana.place.status.Outstanding;
import org.springframework.stereotype.Component;

/** What lies ahead of places, from whichever module knows it. */
@Component
class Forewarnings {

    private final List<Forewarning> modules;
    private final List<Shortfall> shortfalls;

    Forewarnings(List<Forewarning> modules, List<Shortfall> shortfalls) {
        this.modules = modules;
        this.shortfalls = shortfalls;
    }

    List<Message> shortfalls(PlaceId place) {
        return shortfalls.stream().flatMap(module -> module.of(place).stream()).toList();
    }

    List<Outstanding> of(PlaceId place) {
        return of(List.of(place.value())).getOrDefault(place.value(), List.of());
    }

    Map<UUID, List<Outstanding>> of(Collection<UUID> places) {
        Map<UUID, List<Outstanding>> ahead = new HashMap<>();
        for (Forewarning module : modules) {
            module.of(places)
                    .forEach((place, words) -> ahead.computeIfAbsent(place, first -> new ArrayList<>())
                            .add(words));
        }
        return ahead;
    }
}
