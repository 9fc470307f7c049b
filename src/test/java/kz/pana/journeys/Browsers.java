package kz.pana.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.kernel.Language;

/** One Chromium for a journey, and a window of their own for each of its people. */
final class Browsers implements AutoCloseable {

    private final Playwright playwright;
    private final Browser chromium;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Function<Page, Hand> hands;
    private final boolean barriers;

    /**
     * @param hands what the people have in their hands: a pointer, or a keyboard only
     */
    Browsers(Function<Page, Hand> hands) {
        this(hands, true);
    }

    /**
     * @param barriers whether the people look for barriers; where another journey does so on the same views, one need
     *     not wait for it twice
     */
    Browsers(Function<Page, Hand> hands, boolean barriers) {
        this.hands = hands;
        this.barriers = barriers;
        playwright = Chromium.playwright();
        chromium = Chromium.launch(playwright);
    }

    /** A window on a desk. */
    Visitor desktop(Portal portal, Language language) {
        return visitor(portal, language, 1440, 900);
    }

    /** A window in a hand. */
    Visitor phone(Portal portal, Language language) {
        return visitor(portal, language, 390, 844);
    }

    /** A phone that differs from others in some way: another position, no permission, no scripts. */
    Visitor phone(Portal portal, Language language, Consumer<Browser.NewContextOptions> difference) {
        return visitor(portal, language, 390, 844, difference);
    }

    private Visitor visitor(Portal portal, Language language, int width, int height) {
        return visitor(portal, language, width, height, options -> {});
    }

    private Visitor visitor(
            Portal portal, Language language, int width, int height, Consumer<Browser.NewContextOptions> difference) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setGeolocation(43.2389, 76.9046)
                .setPermissions(List.of("geolocation"))
                .setLocale(language.locale().toLanguageTag());
        difference.accept(options);
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        Visitor visitor = new Visitor(portal, page, language, hands.apply(page), barriers);
        visitors.add(visitor);
        return visitor;
    }

    /** Keeps what everybody sees at this moment, for whoever reads why a journey ended early. */
    void photographs(String journey) {
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).photographs(journey + "-" + (i + 1));
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
