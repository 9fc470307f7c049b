package kz.pana.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import kz.pana.platform.StyleTokens;

/**
 * The page that the back office lives in: theme, icon, how it fits a phone. The address of a sheet says nothing of where it
 * lies: with one that does, Vaadin's build would not find the file, and neither join its parts nor make it small.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("pana.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("PANA");
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "/brand/favicon.svg", "any");
        settings.addInlineWithContents(
                Inline.Position.PREPEND,
                frameColour("light", StyleTokens.byDay("page")) + frameColour("dark", StyleTokens.byNight("page")),
                Inline.Wrapping.NONE);
    }

    /** What a browser paints around the page. */
    private static String frameColour(String scheme, String colour) {
        return "<meta name=\"theme-color\" media=\"(prefers-color-scheme: %s)\" content=\"%s\">"
                .formatted(scheme, colour);
    }
}
