package kz.pana.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import org.jspecify.annotations.Nullable;

/** One sequence's beginning: an empty portal with its people, and the model beside it. */
final class World {

    static final int MOST_PLACES = 2;

    private static final Instant FIRST_DAY = Instant.parse("2026-12-10T04:00:00Z");

    /** What an owner typed and has not handed in. */
    record Typed(int region, int pin, int business, boolean alone) {

        static final Typed FIRST = new Typed(0, 0, 0, false);
    }

    final MemoryPortal portal;
    final Cast cast;
    RulesModel model = new RulesModel(Cast.SIZE);
    final List<PlaceId> places = new ArrayList<>();
    final Map<PlaceId, Typed> typed = new HashMap<>();

    World(MemoryPortal portal) {
        this.portal = portal;
        portal.tables.clear();
        portal.trail.clear();
        portal.setClock(FIRST_DAY);
        cast = new Cast(portal);
    }

    /** A world to come back to. */
    record Kept(
            MemoryTables.Kept tables, RulesModel model, List<PlaceId> places, Map<PlaceId, Typed> typed, Instant now) {}

    Kept keep() {
        return new Kept(portal.tables.keep(), model.copy(), List.copyOf(places), Map.copyOf(typed), portal.now());
    }

    void comeBackTo(Kept kept) {
        portal.tables.comeBackTo(kept.tables());
        portal.trail.clear();
        portal.setClock(kept.now());
        model = kept.model().copy();
        places.clear();
        places.addAll(kept.places());
        typed.clear();
        typed.putAll(kept.typed());
        cast.endSessions();
    }

    Optional<PlaceId> place(int number) {
        return number < places.size() ? Optional.of(places.get(number)) : Optional.empty();
    }

    PlaceFacts facts(PlaceId place) {
        return model.places.get(places.indexOf(place));
    }

    PlaceRow row(PlaceId place) {
        return portal.bean(PlaceDirectory.class).row(place);
    }

    /** The rows of an entity that are of the place, in the order in which they came. */
    List<Object> of(String entity, PlaceId place) {
        return portal.tables
                .rows(Wiring.named("kz.pana." + entity), row -> place.value().equals(EntityShape.get(row, "placeId")))
                .toList();
    }

    /** The last of these that is so, else the last of all. */
    static Optional<Object> last(List<Object> rows, Predicate<Object> wanted) {
        return rows.reversed().stream()
                .filter(wanted)
                .findFirst()
                .or(() -> rows.reversed().stream().findFirst());
    }

    static UUID id(Object row) {
        return (UUID) Objects.requireNonNull(EntityShape.get(row, "id"));
    }

    static long version(Object row) {
        Long version = (Long) EntityShape.get(row, "version");
        return version == null ? 0 : version;
    }

    static String state(Object row) {
        return Objects.toString(EntityShape.get(row, "state"));
    }

    int number(@Nullable Object account) {
        return cast.number((UUID) account);
    }
}
