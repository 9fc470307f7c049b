package kz.pana;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.TaxNumber;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Any value of a type, as small as there is one: zero, empty, the first. */
final class Anything {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final Map<Class<?>, Supplier<Object>> KNOWN = Map.ofEntries(
            Map.entry(boolean.class, () -> false),
            Map.entry(int.class, () -> 0),
            Map.entry(long.class, () -> 0L),
            Map.entry(double.class, () -> 0.0),
            Map.entry(byte[].class, () -> new byte[0]),
            Map.entry(String.class, () -> ""),
            Map.entry(UUID.class, () -> NOBODY),
            Map.entry(Instant.class, () -> Instant.EPOCH),
            Map.entry(LocalDate.class, () -> LocalDate.EPOCH),
            Map.entry(LocalTime.class, () -> LocalTime.MIN),
            Map.entry(Path.class, () -> Path.of("nothing")),
            Map.entry(List.class, List::of),
            Map.entry(Set.class, Set::of),
            Map.entry(Collection.class, List::of),
            Map.entry(Map.class, Map::of),
            Map.entry(Optional.class, Optional::empty),
            Map.entry(Limit.class, () -> Limit.of(1)),
            Map.entry(Pageable.class, () -> PageRequest.of(0, 1)),
            Map.entry(RegionCode.class, () -> Personas.ALMATY),
            Map.entry(EmailAddress.class, () -> new EmailAddress("nobody@test.example")),
            Map.entry(PhoneNumber.class, () -> PhoneNumber.parse("+7 701 000 00 00")),
            Map.entry(TaxNumber.class, () -> new TaxNumber(Personas.taxNumber())));

    private Anything() {}

    /** One value for each type. */
    static @Nullable Object[] of(Class<?>[] types) {
        return Arrays.stream(types).map(Anything::of).toArray();
    }

    /** A value of the type; null where none comes to mind. */
    static @Nullable Object of(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type).get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() ? record(type) : null;
    }

    private static @Nullable Object record(Class<?> type) {
        try {
            Class<?>[] parts = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return constructor.newInstance(of(parts));
        } catch (ReflectiveOperationException refused) {
            // A value that checks itself does not take just anything.
            return null;
        }
    }
}
