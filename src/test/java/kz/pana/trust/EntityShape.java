package kz.pana.trust;

import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The fields of an entity or of what is embedded in one, read and written as Hibernate does. */
final class EntityShape {

    private static final ClassValue<EntityShape> SHAPES = new ClassValue<>() {
        @Override
        protected EntityShape computeValue(Class<?> type) {
            return new EntityShape(type);
        }
    };

    private static final Map<String, String[]> PATHS = new ConcurrentHashMap<>();

    private final Slot[] slots;
    private final Map<String, Field> byName = new HashMap<>();

    /**
     * What can change.
     *
     * @param within the part that is embedded in the entity for good and changes by itself; {@code null} for the entity
     */
    private record Slot(@Nullable Field within, Field field) {

        Object owner(Object entity) {
            return within == null ? entity : Objects.requireNonNull(EntityShape.read(within, entity));
        }

        @Nullable
        Object read(Object entity) {
            return EntityShape.read(field, owner(entity));
        }

        void write(Object entity, @Nullable Object value) {
            EntityShape.write(field, owner(entity), value);
        }
    }

    private EntityShape(Class<?> type) {
        List<Slot> changing = new ArrayList<>();
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers)) {
                    field.setAccessible(true);
                    byName.putIfAbsent(field.getName(), field);
                    if (changesByItself(field.getType())) {
                        for (Slot part : SHAPES.get(field.getType()).slots) {
                            changing.add(new Slot(field, part.field()));
                        }
                    } else if (!Modifier.isFinal(modifiers)) {
                        changing.add(new Slot(null, field));
                    }
                }
            }
        }
        slots = changing.toArray(Slot[]::new);
    }

    private static boolean changesByItself(Class<?> type) {
        return type.isAnnotationPresent(Embeddable.class) && !type.isRecord();
    }

    static EntityShape of(Object entity) {
        return SHAPES.get(entity.getClass());
    }

    /**
     * What stands there.
     *
     * @param path as queries have it: {@code listing.region}
     */
    static @Nullable Object get(Object entity, String path) {
        if (path.indexOf('.') < 0) {
            return read(of(entity).field(path), entity);
        }
        Object at = entity;
        for (String name : PATHS.computeIfAbsent(path, its -> its.split("\\."))) {
            if (at == null) {
                return null;
            }
            at = read(of(at).field(name), at);
        }
        return at;
    }

    static void set(Object entity, String name, @Nullable Object value) {
        write(of(entity).field(name), entity, value);
    }

    /** All that can change of it, with copies of collections. */
    @Nullable
    Object[] snapshot(Object entity) {
        @Nullable Object[] values = new Object[slots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = copy(slots[i].read(entity));
        }
        return values;
    }

    boolean isAs(Object entity, @Nullable Object[] snapshot) {
        for (int i = 0; i < snapshot.length; i++) {
            if (!Objects.equals(slots[i].read(entity), snapshot[i])) {
                return false;
            }
        }
        return true;
    }

    /** Puts it back as it was; what is put there may change without changing the snapshot. */
    void restore(Object entity, @Nullable Object[] snapshot) {
        for (int i = 0; i < snapshot.length; i++) {
            slots[i].write(entity, copy(snapshot[i]));
        }
    }

    private Field field(String name) {
        return Objects.requireNonNull(byName.get(name), () -> "no field is called " + name + " among " + byName);
    }

    private static @Nullable Object copy(@Nullable Object value) {
        return switch (value) {
            case EnumMap<?, ?> map -> map.clone();
            case Map<?, ?> map -> new HashMap<>(map);
            case Set<?> set -> new HashSet<>(set);
            case null, default -> value;
        };
    }

    private static @Nullable Object read(Field field, Object from) {
        try {
            return field.get(from);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }

    private static void write(Field field, Object to, @Nullable Object value) {
        try {
            field.set(to, value);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }
}
