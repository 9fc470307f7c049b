package kz.pana.uikit.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import kz.pana.uikit.Translations;

/** Which part of a list is shown; stands in the address as {@code ?show=…}. */
public class Filters<E extends Enum<E>> extends Nav {

    public static final String PARAMETER = "show";

    private final String path;
    private final Function<E, String> key;
    private final ToIntFunction<E> count;

    /** What was counted to choose is not counted again to show. */
    private final Map<E, Integer> counted = new HashMap<>();

    /**
     * @param path of the view, below the back office's root; what else stands in the address may follow, as {@code
     *     desk/readiness?region=kz-75}
     * @param key the key of a choice's name
     * @param count how many rows a choice shows
     */
    public Filters(String path, Function<E, String> key, ToIntFunction<E> count) {
        this.path = path;
        this.key = key;
        this.count = count;
        addClassNames("pana-row", "pana-filters");
        getElement().setAttribute("aria-label", Translations.of("uikit.filters"));
    }

    /** Shows the choices with what they hold now. */
    public final void show(E[] choices, E chosen) {
        removeAll();
        for (E each : choices) {
            add(link(
                    path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + slug(each),
                    Translations.of(key.apply(each)) + " · " + count(each),
                    each == chosen));
        }
        counted.clear();
    }

    /** A choice, in words already. */
    public static Anchor link(String path, String words, boolean chosen) {
        Anchor link = new Anchor(path, words);
        link.setRouterIgnore(false);
        link.addClassName("pana-filter");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private int count(E each) {
        return counted.computeIfAbsent(each, count::applyAsInt);
    }

    /** What the address asks for; where it asks for nothing, the first choice that shows something, if any does. */
    public final E chosen(E[] choices, List<String> parameter, E otherwise) {
        return Arrays.stream(choices)
                .filter(each -> parameter.isEmpty() ? count(each) > 0 : parameter.contains(slug(each)))
                .findFirst()
                .orElse(otherwise);
    }

    /** What the address asks for; the first choice where it asks for nothing. */
    public static <E extends Enum<E>> E chosen(E[] choices, List<String> parameter) {
        return Arrays.stream(choices)
                .filter(each -> parameter.contains(slug(each)))
                .findFirst()
                .orElse(choices[0]);
    }

    /** Its name in addresses. */
    public static String slug(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
