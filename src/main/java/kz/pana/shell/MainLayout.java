package kz.pana.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kz.pana.identity.Profile;
import kz.pana.identity.ui.IdentityNavigation;
import kz.pana.uikit.SignOut;
import kz.pana.uikit.TopItem;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.DemoBanner;
import kz.pana.uikit.layout.LanguageSwitch;
import org.jspecify.annotations.Nullable;

/** The frame of every view behind the sign-in: navigation at the side or, on a phone, at the bottom. */
@Layout
@JsModule("./window/focus.ts")
@JsModule("./window/taps.ts")
@JsModule("./window/typing.ts")
@JsModule("./window/words.ts")
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, HasDynamicTitle {

    private static final String MAIN = "pana-main";
    private static final int MOST_COUNTED = 99;

    private final Main main = new Main();
    private final Navigation navigation;
    private final Div topItems = new Div();
    private final List<TopItem> items;
    private @Nullable HasElement shown;
    private String title = "";

    MainLayout(Profile profile, AuthenticationContext authentication, List<TopItem> items) {
        this.items = items;
        navigation = new Navigation(authentication);
        addClassName("pana-shell");
        main.addClassName(MAIN);
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        topItems.addClassName("pana-row");
        add(skipLink());
        DemoBanner.ofWindow().ifPresent(this::add);
        add(topBar(profile.mine().name(), authentication), navigation.side(), main, navigation.bottom());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
            title = Translations.title(content.getClass());
        }
    }

    /** Asked only where the view itself has no title to give. */
    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // Elsewhere one begins to read at the top; the same view knows itself where to go on.
        if (event.getActiveChain().getFirst() != shown) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        shown = event.getActiveChain().getFirst();
        show(event.getLocation().getPath());
    }

    /** Shows the way around and what is new, as they are when that address is opened. */
    final void show(String path) {
        navigation.show(path);
        topItems.removeAll();
        items.forEach(item -> topItems.add(link(item)));
    }

    /** A page has a base address, so a plain link to a fragment would leave the view. */
    private static Anchor skipLink() {
        Anchor link = new Anchor("#" + MAIN, Translations.of("shell.skip"));
        link.addClassName("pana-skip");
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', event => { event.preventDefault();"
                                + " document.getElementById($0).focus(); })",
                        MAIN);
        return link;
    }

    private Header topBar(String name, AuthenticationContext authentication) {
        Div end = new Div(new LanguageSwitch(), topItems, profileMenu(name, authentication));
        end.addClassName("pana-topbar-end");
        Header bar = new Header(brand(), end);
        bar.addClassName("pana-topbar");
        return bar;
    }

    static Anchor brand() {
        Image sign = new Image("/brand/sign.svg", "");
        Anchor brand = new Anchor("", sign, new Span(Translations.of("uikit.name")));
        brand.addClassName("pana-brand");
        return brand;
    }

    private static MenuBar profileMenu(String name, AuthenticationContext authentication) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("pana-menu-plain");
        Span words = new Span(name);
        words.addClassName("pana-topbar-name");
        MenuItem root = menu.addItem(new Icon(VaadinIcon.USER));
        root.add(words);
        root.setAriaLabel(Translations.of("shell.profile.of", name));
        root.getSubMenu()
                .addItem(
                        Translations.of("shell.profile"),
                        click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(IdentityNavigation.profile())));
        root.getSubMenu().addItem(Translations.of("shell.sign-out"), click -> SignOut.from(menu, authentication));
        return menu;
    }

    private static Anchor link(TopItem item) {
        int count = item.count();
        Anchor link = new Anchor(item.path(), new Icon(item.icon()));
        link.addClassNames("pana-nav-item", "pana-top-item");
        link.setAriaLabel(Translations.of(item.key(), count));
        if (count > 0) {
            Span number = new Span(count > MOST_COUNTED ? MOST_COUNTED + "+" : String.valueOf(count));
            number.addClassName("pana-count");
            link.add(number);
        }
        return link;
    }
}
