package kz.pana.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

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
        settings.addInlineWithContents(Inline.Position.PREPEND, """
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f9f5ef">
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1d1a18">""", Inline.Wrapping.NONE);
    }
}
