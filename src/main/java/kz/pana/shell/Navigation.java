package kz.pana.shell;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.uikit.MenuFor;
import kz.pana.uikit.Translations;

/** The views that whoever is signed in may open, once for the side and once for the bottom of a phone. */
class Navigation {

    /** More would be too small for a thumb. */
    private static final int MOST_AT_THE_BOTTOM = 4;

    private final AuthenticationContext authentication;
    private final Nav side = nav("pana-side");
    private final Nav bottom = nav("pana-bottom-bar");
    private final List<Anchor> links = new ArrayList<>();
    private List<MenuEntry> entries = List.of();

    Navigation(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Nav side() {
        return side;
    }

    Nav bottom() {
        return bottom;
    }

    /** Shows what may be opened now, which a role that was just given has changed, and marks where one is. */
    void show(String path) {
        List<MenuEntry> now = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isMeantFor(entry, authentication))
                .toList();
        if (!now.equals(entries)) {
            entries = now;
            links.clear();
            fillSide();
            fillBottom();
        }
        mark(path);
    }

    private void fillSide() {
        side.removeAll();
        side.add(MainLayout.brand());
        entries.forEach(entry -> side.add(link(entry)));
        Anchor site = new Anchor(
                "/" + Translations.language().tag(), icon("vaadin:globe"), new Span(Translations.of("shell.site")));
        site.addClassName("pana-nav-item");
        site.setRouterIgnore(true);
        Div end = new Div(site);
        end.addClassName("pana-side-end");
        side.add(end);
    }

    private void fillBottom() {
        bottom.removeAll();
        if (entries.size() <= MOST_AT_THE_BOTTOM) {
            entries.forEach(entry -> bottom.add(link(entry)));
        } else {
            entries.subList(0, MOST_AT_THE_BOTTOM - 1).forEach(entry -> bottom.add(link(entry)));
            bottom.add(more(entries.subList(MOST_AT_THE_BOTTOM - 1, entries.size())));
        }
    }

    /** Marks where one is: the entry whose address the current one begins with. */
    private void mark(String path) {
        for (Anchor link : links) {
            boolean here = link.getHref().isEmpty()
                    ? path.isEmpty()
                    : (path + "/").startsWith(link.getHref() + "/") && isNearest(link.getHref(), path);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    /** {@code desk/visits} lies below {@code desk} and is an entry of its own. */
    private boolean isNearest(String href, String path) {
        return links.stream()
                .map(Anchor::getHref)
                .noneMatch(other -> other.length() > href.length() && (path + "/").startsWith(other + "/"));
    }

    private static boolean isMeantFor(MenuEntry entry, AuthenticationContext authentication) {
        MenuFor roles = entry.menuClass().getAnnotation(MenuFor.class);
        return roles == null || authentication.hasAnyRole(roles.value());
    }

    private static Nav nav(String className) {
        Nav nav = new Nav();
        nav.addClassName(className);
        nav.setAriaLabel(Translations.of("shell.navigation"));
        return nav;
    }

    private Anchor link(MenuEntry entry) {
        Anchor link = new Anchor(path(entry), icon(entry.icon()), new Span(Translations.of(entry.title())));
        link.addClassName("pana-nav-item");
        links.add(link);
        return link;
    }

    private static NativeButton more(List<MenuEntry> rest) {
        NativeButton more = new NativeButton();
        more.addClassName("pana-nav-item");
        more.add(new Icon(VaadinIcon.ELLIPSIS_DOTS_H), new Span(Translations.of("shell.more")));
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        // Over the page and not over the bar, which stays as it is.
        menu.setPosition(ContextMenuPosition.TOP_END);
        rest.forEach(entry -> menu.addItem(
                Translations.of(entry.title()), click -> more.getUI().ifPresent(ui -> ui.navigate(path(entry)))));
        return more;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static Icon icon(String name) {
        return new Icon(Optional.ofNullable(name).orElse("vaadin:circle-thin"));
    }
}
