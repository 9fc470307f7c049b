package kz.pana.uikit.field;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed where somebody else had written meanwhile, until the person has chosen between the two, for as long as
 * the session lasts: after a reload, after another page and in another window both are still there to choose from.
 */
public final class Unchosen<T> {

    private static final int MOST = 20;

    private final String name;

    private Unchosen(String name) {
        this.name = name;
    }

    /** @param name what was written to; of one name all is of one type */
    public static <T> Unchosen<T> of(String name) {
        return new Unchosen<>(name);
    }

    public void keep(T typed) {
        kept().put(name, typed);
    }

    /** What was typed; empty where there is nothing to choose. */
    @SuppressWarnings("unchecked")
    public Optional<T> typed() {
        return Optional.ofNullable((T) kept().get(name));
    }

    /** It was chosen. */
    public void forget() {
        kept().remove(name);
    }

    private static Map<String, Object> kept() {
        VaadinSession session = VaadinSession.getCurrent();
        TypedValues known = session.getAttribute(TypedValues.class);
        if (known == null) {
            known = new TypedValues();
            session.setAttribute(TypedValues.class, known);
        }
        return known.typed;
    }

    private static final class TypedValues {

        private final Map<String, Object> typed = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Object> eldest) {
                return size() > MOST;
            }
        };
    }
}
