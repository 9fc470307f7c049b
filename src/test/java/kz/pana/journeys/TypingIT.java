package kz.pana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalTime;
import java.util.regex.Pattern;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an owner types on a phone is kept whatever happens to the page, and the mark beside it does not lie. */
class TypingIT {

    private static final Portal PORTAL = Portal.demo();
    private static final Browsers BROWSERS = new Browsers(page -> new Pointer());

    /** Makes what is sent hang, as in a dead spot. */
    private static final String SENT = "**/app/?v-r=uidl**";

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void whatIsTypedIsKeptBeforeTheFieldIsLeft() {
        Visitor owner = atTheNames();
        write(owner, "Мерей");
        assertThat(mark(owner)).hasText(owner.say("fields.saved.not"), shown());
        assertThat(mark(owner)).containsText(saved(owner), shownContaining());

        Page other = owner.page().context().newPage();
        other.navigate(owner.page().url());
        assertThat(other.locator("#NAME_KK input")).hasValue("Мерей");
        other.close();
    }

    @Test
    void aReloadAPageThatIsLeftAndAStepBackLoseNothing() {
        Visitor owner = atTheNames();
        String names = owner.page().url();
        write(owner, "Мерей");
        owner.page().reload();
        assertThat(field(owner)).hasValue("Мерей");

        // Left before anything of it was sent, however slow the machine is.
        owner.page().route(SENT, route -> {});
        write(owner, "Мерей дәріханасы");
        owner.open("/kk");
        owner.page().unroute(SENT);
        owner.open(names);
        assertThat(field(owner)).hasValue("Мерей дәріханасы");
        assertThat(mark(owner)).containsText(saved(owner), shownContaining());

        owner.open(names.replace("/names", ""));
        owner.press(owner.page().locator("a[href$='/names']").first());
        field(owner).waitFor();
        write(owner, "Мерей дүкені");
        owner.page().goBack();
        owner.press(owner.page().locator("a[href$='/names']").first());
        assertThat(field(owner)).hasValue("Мерей дүкені");
    }

    @Test
    void theMarkSaysThatNothingIsKeptWhileThereIsNoNetwork() {
        Visitor owner = atTheNames();
        owner.page().route(SENT, route -> route.abort());
        write(owner, "Мерей");
        owner.page().waitForTimeout(1_500);
        assertThat(mark(owner)).hasText(owner.say("fields.saved.not"), shown());
    }

    @Test
    void whatWasTypedIntoADeadSessionIsBackAfterSigningIn() {
        Visitor owner = atTheNames();
        owner.page().context().clearCookies();
        write(owner, "Мерей");
        owner.page().waitForTimeout(1_000);
        assertThat(mark(owner)).hasText(owner.say("fields.saved.not"), shown());
        owner.page().reload();
        signIn(owner);
        owner.isAt(".*/names.*");
        assertThat(field(owner)).hasValue("Мерей");
        assertThat(mark(owner)).containsText(saved(owner), shownContaining());
    }

    /** A tick would be lost without a word: the notice takes the tap, and leads to the sign-in. */
    @Test
    void nothingIsPressedInADeadSessionButTheWayBackIn() {
        Visitor owner = atTheNames();
        owner.page().context().clearCookies();
        write(owner, "Мерей");
        Locator notice = owner.page().locator(".v-system-error");
        notice.waitFor();
        owner.page().keyboard().type(" дүкені");
        assertThat(field(owner)).hasValue("Мерей дүкені");
        String before = owner.page().url();
        owner.page().locator("a[href$='/apply']").first().dispatchEvent("click");
        assertThat(notice).isFocused();
        assertThat(owner.page()).hasURL(before);
        owner.page().reload();
        signIn(owner);
        owner.isAt(".*/names.*");
        assertThat(field(owner)).hasValue("Мерей дүкені");
    }

    /** The words are about people: whoever takes the phone next finds none of them, however they look for them. */
    @Test
    void nothingThatWasTypedLiesThereForWhoeverSignsInNext() {
        Visitor owner = atTheNames();
        owner.page().context().clearCookies();
        write(owner, "Құпия");
        owner.page().waitForTimeout(1_000);
        owner.page().reload();
        owner.field("shell.login.name").waitFor();
        assertThat(typed(owner)).contains("Құпия");
        signIn(owner, "volunteer@pana.example");
        owner.page().locator(".pana-shell").waitFor();
        owner.page().waitForCondition(() -> !typed(owner).contains("Құпия"));
    }

    private static String typed(Visitor owner) {
        return String.valueOf(owner.page().evaluate("localStorage.getItem('pana.typed')"));
    }

    /** The name under the agreement is no answer of the application, so only the window can keep it. */
    @Test
    void aFormThatIsLeftByALinkIsFoundAsItWas() {
        Visitor owner = atTheNames();
        owner.open(owner.page().url().replaceFirst("/names.*", "/agreement"));
        owner.type("place.agreement.given", "Гүлнар");
        owner.press(owner.page().locator("a[href$='/apply']").first());
        owner.isAt(".*/apply$");
        owner.page().goBack();
        assertThat(owner.field("place.agreement.given")).hasValue("Гүлнар");
    }

    /** Whoever only calls a number stays: a copy would come back into a form that is sent and emptied meanwhile. */
    @Test
    void aLinkThatDoesNotLeaveThePageKeepsNoCopyOfIt() {
        Visitor owner = atTheNames();
        write(owner, "Арай");
        Object kept = owner.page().evaluate("""
                () => {
                  const call = document.createElement("a");
                  call.href = "tel:102";
                  call.addEventListener("click", (event) => event.preventDefault());
                  document.querySelector(".pana-page").append(call);
                  call.click();
                  return localStorage.getItem("pana.typed") ?? "";
                }""");
        assertThat(String.valueOf(kept)).doesNotContain("Арай");
    }

    /** A field that is empty when it is left, as it was when it was entered, tells of no change by itself. */
    @Test
    void whatWasWipedIsNotSent() {
        Visitor somebody = BROWSERS.phone(PORTAL, Language.KK);
        somebody.open("/app/register");
        somebody.type("fields.name.family", "Сәрсенова");
        somebody.type("identity.email", "aigul-osh@pana.test");
        Locator name = somebody.field("identity.name");
        name.click();
        somebody.page().keyboard().type("Айгүл");
        somebody.page().waitForTimeout(1_500);
        somebody.awaitAnswer();
        somebody.page().keyboard().press("Control+A");
        somebody.page().keyboard().press("Delete");
        somebody.press("identity.register.send");
        somebody.page().locator("vaadin-text-field[invalid]").first().waitFor();
        assertThat(name).isEmpty();
    }

    /** What comes under a thumb that taps twice is not pressed: here, the way to the sign-in. */
    @Test
    void aSecondTapPressesNothingOfWhatTheFirstOneBrought() {
        Visitor somebody = BROWSERS.phone(PORTAL, Language.KK);
        somebody.open("/app/register");
        somebody.type("identity.name", "Айгүл");
        somebody.type("fields.name.family", "Сәрсенова");
        somebody.type("identity.email", "aigul-eki@pana.test");
        Locator button = somebody.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(somebody.say("identity.register.send"))
                                .setExact(true));
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        for (int tap = 0; tap < 2; tap++) {
            somebody.page().mouse().click(box.x + box.width / 2, box.y + box.height / 2);
            somebody.page().waitForTimeout(200);
        }
        somebody.sees("aigul-eki@pana.test");
        assertThat(somebody.page()).hasURL(Pattern.compile(".*/app/register.*"));
    }

    /** Whoever has no mouse would begin at the top of the page again. */
    @Test
    void whatAPressTakesAwayLeavesTheKeyboardNearby() {
        Visitor somebody = BROWSERS.phone(PORTAL, Language.KK);
        somebody.open("/app/register");
        somebody.type("identity.name", "Айгүл");
        somebody.type("fields.name.family", "Сәрсенова");
        somebody.type("identity.email", "aigul-ush@pana.test");
        somebody.press("identity.register.send");
        somebody.sees("aigul-ush@pana.test");
        assertThat(somebody.page().locator("h1:focus, h2:focus")).hasCount(1);

        Visitor owner = atTheNames();
        write(owner, "Мерей");
        owner.press("place.section.go-on");
        assertThat(owner.page().locator(":focus")).not().hasCount(0);
    }

    private static Visitor atTheNames() {
        Visitor owner = BROWSERS.phone(PORTAL, Language.KK);
        owner.open("/app/login");
        signIn(owner);
        owner.page().locator(".pana-shell").waitFor();
        owner.open("/app/places");
        owner.press("place.enrol");
        owner.isAt(".*/apply$");
        owner.press(owner.page().locator("a[href$='/names']").first());
        field(owner).waitFor();
        owner.awaitAnswer();
        return owner;
    }

    private static void signIn(Visitor owner) {
        signIn(owner, "owner@pana.example");
    }

    private static void signIn(Visitor owner, String email) {
        owner.signIn(email, Portal.DEMO_PASSWORD);
    }

    /** Key by key, and stays in the field. */
    private static void write(Visitor owner, String words) {
        field(owner).click();
        owner.page().keyboard().press("Control+A");
        owner.page().keyboard().type(words);
    }

    private static Locator field(Visitor owner) {
        return owner.page().locator("#NAME_KK input");
    }

    private static Locator mark(Visitor owner) {
        return owner.page().locator(".pana-saved");
    }

    /** «Saved at», before the hour. */
    private static String saved(Visitor owner) {
        return owner.say("fields.saved.at", LocalTime.NOON).split("\\d", 2)[0];
    }

    private static HasTextOptions shown() {
        return new HasTextOptions().setUseInnerText(true);
    }

    private static ContainsTextOptions shownContaining() {
        return new ContainsTextOptions().setUseInnerText(true);
    }
}
