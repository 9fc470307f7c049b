package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.pana.uikit.Words;

/** Which part of a list is shown; stands in the address as {@code ?show=…}. */
class Filters<E extends Enum<E>> extends Nav {

    static final String PARAMETER = "show";

    private final String path;
    private final Function<E, String> key;
    private final ToIntFunction<E> count;

    Filters(String path, Function<E, String> key, ToIntFunction<E> count) {
        this.path = path;
        this.key = key;
        this.count = count;
        addClassNames("pana-row", "pana-filters");
        getElement().setAttribute("aria-label", Words.of("visit.filters"));
    }

    void show(E[] choices, E chosen) {
        removeAll();
        for (E each : choices) {
            Anchor link = Parts.link(
                    path + "?" + PARAMETER + "=" + slug(each),
                    Words.of(key.apply(each)) + " · " + count.applyAsInt(each));
            link.addClassName("pana-filter");
            if (each == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }

    /** What the address asks for; the first choice where it asks for nothing. */
    static <E extends Enum<E>> E chosen(E[] choices, List<String> parameter) {
        return Arrays.stream(choices)
                .filter(each -> parameter.contains(slug(each)))
                .findFirst()
                .orElse(choices[0]);
    }

    private static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
