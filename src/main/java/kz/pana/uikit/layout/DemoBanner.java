package kz.pana.uikit.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import kz.pana.uikit.Translations;

/** Says on every page of the demonstration that nothing here is real. */
public final class DemoBanner extends Div {

    private DemoBanner() {
        super(Translations.of("uikit.demo"));
        addClassName("pana-demo-banner");
        getElement().setAttribute("role", "note");
    }

    /** Makes the window one of the demonstration. */
    public static void mark(UI window) {
        ComponentUtil.setData(window, DemoBanner.class, new DemoBanner());
    }

    /** The banner, in the demonstration only. */
    public static Optional<DemoBanner> ofWindow() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), DemoBanner.class))
                .map(mark -> new DemoBanner());
    }
}
