package kz.pana.uikit.layout;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import kz.pana.kernel.Language;
import kz.pana.uikit.FieldSnapshot;
import kz.pana.uikit.Translations;

/** Switches the language of the window. Views are built anew; what was typed into them stays. */
public class LanguageSwitch extends MenuBar {

    public LanguageSwitch() {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Language now = Translations.language();
        MenuItem root = addItem(Translations.of("uikit.language.short." + now.tag()));
        root.setAriaLabel(Translations.of("uikit.language.now", name(now)));
        for (Language language : Language.values()) {
            Span name = new Span(name(language));
            name.getElement().setAttribute("lang", language.tag());
            MenuItem item = root.getSubMenu().addItem(name, click -> choose(language));
            item.setCheckable(true);
            item.setChecked(language == now);
        }
    }

    /** What the language calls itself. */
    public static String name(Language language) {
        return Translations.of("uikit.language." + language.tag());
    }

    /** Switches, as the menu does. */
    public static void choose(Language language) {
        UI ui = UI.getCurrentOrThrow();
        FieldSnapshot typed = FieldSnapshot.in(ui.getCurrentView());
        ui.setLocale(language.locale());
        ComponentUtil.fireEvent(ui, new LanguageChosen(ui, language));
        ui.refreshCurrentRoute(true);
        typed.putBackInto(ui.getCurrentView());
    }
}
