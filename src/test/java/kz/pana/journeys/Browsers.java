package kz.pana.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;

/** One Chromium for a journey, and a window of their own for each of its people. */
final class Browsers implements AutoCloseable {

    /** Of why a journey ended: as much as a line holds. */
    private static final int WORDS = 300;

    private static final int STEPS = 6;

    private final Playwright playwright;
    private final Browser chromium;
    private final List<Visitor> visitors = new ArrayList<>();
    private final Function<Page, InputDevice> hands;
    private final boolean barriers;

    /**
     * @param hands what the people have in their hands: a pointer, or a keyboard only
     */
    Browsers(Function<Page, InputDevice> hands) {
        this(hands, true);
    }

    /**
     * @param barriers whether the people look for barriers; where another journey does so on the same views, one need
     *     not wait for it twice
     */
    Browsers(Function<Page, InputDevice> hands, boolean barriers) {
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
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        Page page = context.newPage();
        Visitor visitor = new Visitor(portal, page, language, hands.apply(page), barriers);
        visitors.add(visitor);
        return visitor;
    }

    /** Keeps what everybody sees at this moment. */
    void photographs(String journey) {
        for (int i = 0; i < visitors.size(); i++) {
            visitors.get(i).photographs(journey + "-" + (i + 1));
        }
    }

    /** The end of a journey that ended early, in one line: why, at which step, and where everybody was. */
    AssertionError ended(String journey, Throwable why) {
        photographs(journey);
        String steps = Arrays.stream(why.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(Browsers.class.getPackageName()))
                .limit(STEPS)
                .map(frame -> frame.getMethodName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
        String words = String.valueOf(why.getMessage()).replaceAll("\\s+", " ");
        List<String> where =
                visitors.stream().map(person -> person.page().url()).toList();
        return new AssertionError(
                "%s, in %s, at %s".formatted(words.substring(0, Math.min(words.length(), WORDS)), steps, where), why);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
