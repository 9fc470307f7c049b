package kz.pana.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.pana.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What was typed into a view, to be put back when the view is built anew. */
public final class FieldSnapshot {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private FieldSnapshot() {}

    public static FieldSnapshot in(Component view) {
        FieldSnapshot typed = new FieldSnapshot();
        fields(view).forEach((key, field) -> typed.values.put(key, field.getValue()));
        return typed;
    }

    /** Where the same field is there and may be written to. */
    public void putBackInto(Component view) {
        fields(view).forEach((key, field) -> {
            if (values.containsKey(key) && !field.isReadOnly() && !Objects.equals(values.get(key), field.getValue())) {
                put(field, values.get(key));
            }
        });
    }

    /** Runs it whenever a field of the view has another value. */
    public static void whenChanged(Component view, Runnable act) {
        fields(view).values().forEach(field -> field.addValueChangeListener(change -> act.run()));
    }

    /** A field is known by its id, or else by being the n-th of its kind in the order of reading. */
    private static Map<String, HasValue<?, ?>> fields(Component view) {
        Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();
        Map<Class<?>, Integer> counts = new LinkedHashMap<>();
        collect(view, fields, counts);
        return fields;
    }

    private static void collect(
            Component component, Map<String, HasValue<?, ?>> fields, Map<Class<?>, Integer> counts) {
        // A field for a person's language follows the switch.
        if (component instanceof HasValue<?, ?> field && !(field.getValue() instanceof Language)) {
            int count = counts.merge(component.getClass(), 1, Integer::sum);
            fields.put(component.getId().orElse(component.getClass().getName() + " " + count), field);
        }
        // One that is made of others carries their values over in its own.
        if (!(component instanceof AbstractCompositeField<?, ?, ?>)) {
            component.getChildren().forEach(child -> collect(child, fields, counts));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(HasValue<?, T> field, @Nullable Object value) {
        // The same field of the same view held it a moment ago.
        field.setValue((T) value);
    }
}
