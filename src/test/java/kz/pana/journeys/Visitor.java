package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;

/** A person at a browser: finds fields by their labels and buttons by their names, as people do. */
final class Visitor {

    private static final Texts TEXTS = new Texts();

    private final Portal portal;
    private final Page page;
    private final Language language;
    private final InputDevice hand;
    private final boolean barriers;

    Visitor(Portal portal, Page page, Language language, InputDevice hand, boolean barriers) {
        this.portal = portal;
        this.page = page;
        this.language = language;
        this.hand = hand;
        this.barriers = barriers;
    }

    Page page() {
        return page;
    }

    /** A text of the portal in the person's language. */
    String say(String key, Object... args) {
        return TEXTS.get(language, key, args);
    }

    void open(String path) {
        page.navigate(path.startsWith("http") ? path : portal.url(path));
        if (page.url().contains("/app/")) {
            awaitAnswer();
        }
    }

    /** Waits until the portal has answered all that it was asked, and shows a view. */
    void awaitAnswer() {
        page.waitForFunction("""
                () => {
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                  return clients.length > 0 && clients.every(client => !client.isActive?.()) && !!document.querySelector("h1, h2");
                }""");
    }

    /** Waits until what the selector finds says something else than before. */
    void awaitOther(String selector, String before) {
        page.waitForFunction(
                "([selector, before]) => document.querySelector(selector)?.innerText !== before",
                List.of(selector, before));
    }

    void type(String labelKey, String text) {
        hand.type(field(labelKey), text);
    }

    /** On the page where one signs in. */
    void signIn(String email, String password) {
        type("shell.login.name", email);
        type("shell.login.password", password);
        press("shell.login.send");
    }

    Locator field(String labelKey) {
        return page.getByLabel(say(labelKey), new Page.GetByLabelOptions().setExact(false))
                .and(page.locator("input, textarea"))
                .first();
    }

    /** Chooses from a select or combo box what its options begin with; a combo box is narrowed by typing. */
    void choose(String labelKey, String option) {
        hand.openOptions(
                page.getByLabel(say(labelKey), new Page.GetByLabelOptions().setExact(false))
                        .first(),
                option);
        hand.take(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                .first());
    }

    void tick(String labelKey) {
        tick(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(say(labelKey)))
                .first());
    }

    void tick(Locator box) {
        hand.tick(box);
    }

    void press(String nameKey, Object... args) {
        press(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(say(nameKey, args)).setExact(true))
                .first());
    }

    void press(Locator target) {
        hand.press(target);
    }

    void turn(Locator target) {
        hand.turn(target);
    }

    void follow(String nameKey, Object... args) {
        press(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(say(nameKey, args)).setExact(true))
                .first());
    }

    /** Follows the first link whose words contain these. */
    void followWords(String words) {
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first());
    }

    /** Hands over a file where the button says so. */
    void handOver(Locator button, FilePayload file) {
        hand.chooseFile(page, button).setFiles(file);
    }

    void sees(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
    }

    void seesHeading(String key, Object... args) {
        PlaywrightAssertions.assertThat(
                        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(say(key, args)))
                                .first())
                .isVisible();
    }

    void isAt(String pattern) {
        page.waitForURL(Pattern.compile(pattern));
    }

    /** Nothing serious for those who see, hear or move differently. */
    void findsNoBarriers() {
        if (!barriers) {
            return;
        }
        List<String> serious = new AxeBuilder(page)
                        // There are no frames, so it need not open a page of its own to sum up.
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                        .map(Visitor::words)
                        .toList();
        assertThat(serious).as("axe at " + page.url()).isEmpty();
    }

    void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "journeys", name + ".png"))
                .setFullPage(true));
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
    }
}
