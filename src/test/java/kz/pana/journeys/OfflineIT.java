package kz.pana.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.Test;

/** What a seeker's phone does with the public site when asked: the map, and pages kept for a time without network. */
class OfflineIT {

    private static final String TOWN = "/ru/places/kz-75/almaty";
    private static final String ELSEWHERE = "https://www.google.kz/**";

    @Test
    void aTownIsKeptUntilItIsErased() {
        try (Browsers browsers = new Browsers(page -> new Pointer())) {
            Visitor seeker = browsers.phone(Portal.demo(), Language.RU);
            try {
                BrowserContext context = seeker.page().context();
                context.route(ELSEWHERE, Route::abort);
                keepsNothingUnasked(seeker);
                keepsNothingInPart(seeker);
                keepsATown(seeker);
                findsTheWayToEraseEverywhere(seeker);
                context.setOffline(true);
                seesTheCopy(seeker);
                leavesAtOnce(seeker);
                seesThatItHasExpired(seeker);
                erases(seeker);
            } catch (RuntimeException | AssertionError e) {
                throw browsers.ended("offline", e);
            }
        }
    }

    @Test
    void theMapIsLoadedWhenItIsAskedFor() {
        try (Browsers browsers = new Browsers(page -> new Pointer())) {
            Visitor seeker = browsers.phone(Portal.demo(), Language.RU);
            List<String> refused = refusals(seeker);
            try {
                seeker.open("/ru/map");
                seeker.findsNoBarriers();
                assertThat(seeker.page().locator("pana-map").count()).isZero();
                seeker.press("finder.map.show");
                seeker.page().locator("pana-map canvas").waitFor();
                seeker.sees(seeker.say("finder.map.ready"));
                seeker.findsNoBarriers();
                opensAPin(seeker);
                assertThat(refused).isEmpty();
            } finally {
                browsers.photographs("map");
            }
        }
    }

    private static void keepsNothingUnasked(Visitor seeker) {
        List<String> refused = refusals(seeker);
        seeker.open("/ru");
        seeker.open("/ru/offline");
        seeker.findsNoBarriers();
        assertThat(stored(seeker)).isEqualTo("0 0");
        assertThat(refused).isEmpty();
    }

    /** The phone has room for a few pages only. */
    private static void keepsNothingInPart(Visitor seeker) {
        seeker.page().evaluate("""
                () => {
                  const put = Cache.prototype.put;
                  let room = 3;
                  Cache.prototype.put = function (...page) {
                    return room-- > 0 ? put.apply(this, page) : Promise.reject(new Error("no room"));
                  };
                }""");
        asksToKeepTheTown(seeker);
        seeker.sees(seeker.say("finder.offline.failed"));
        assertThat(stored(seeker)).isEqualTo("0 0");
        seeker.open("/ru/offline");
    }

    private static void asksToKeepTheTown(Visitor seeker) {
        Page page = seeker.page();
        String town = page.locator("option[data-pages='" + TOWN + "']").textContent();
        page.locator("select").selectOption(town);
        seeker.press("finder.offline.keep");
    }

    private static void keepsATown(Visitor seeker) {
        Page page = seeker.page();
        asksToKeepTheTown(seeker);
        seeker.sees(seeker.say("finder.offline.done"));
        seeker.findsNoBarriers();
        assertThat(stored(seeker)).isEqualTo("1 1");
        assertThat(page.locator("[data-list]")).hasAttribute("href", TOWN);
    }

    private static void findsTheWayToEraseEverywhere(Visitor seeker) {
        for (String path : List.of("/kk/safety", "/ru/places", TOWN)) {
            seeker.open(path);
            assertThat(seeker.page().locator("[data-kept]")).isVisible();
            assertThat(seeker.page().locator("[data-copy]")).hasCount(0);
        }
    }

    /** There is no network any more. */
    private static void seesTheCopy(Visitor seeker) {
        Page page = seeker.page();
        page.reload();
        assertThat(page.locator("[data-copy]")).containsText(seeker.say("finder.offline.ago.now"));
        assertThat(page.locator("[data-now]")).hasCount(0);
        assertThat(page.locator("main .open, main .shut")).hasCount(0);
        seeker.findsNoBarriers();
        Locator place = page.locator(".place h3 a").first();
        String name = place.textContent();
        place.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
        assertThat(page.locator("table.hours")).isVisible();
        assertThat(page.locator("[data-copy]")).isVisible();
        seeker.open("/");
        seeker.seesHeading("finder.home.title");
        seesTheCards(seeker);
        seeker.open("/ru/places/kz-71/astana");
        seeker.seesHeading("finder.offline.missing");
    }

    /** They are as true as on the first day, so they say nothing of their age. */
    private static void seesTheCards(Visitor seeker) {
        Page page = seeker.page();
        seeker.open("/ru/show");
        assertThat(page.locator("[data-copy]")).hasCount(0);
        page.locator("a[href='#c2']").click();
        assertThat(page.locator("#c2 p[lang=ru]")).hasText(seeker.say("finder.show.danger"));
    }

    private static void leavesAtOnce(Visitor seeker) {
        BrowserContext context = seeker.page().context();
        context.unroute(ELSEWHERE);
        context.route(ELSEWHERE, route -> route.fulfill(new Route.FulfillOptions().setBody("погода")));
        seeker.open(TOWN);
        for (int i = 0; i < 3; i++) {
            seeker.page().keyboard().press("Shift");
        }
        seeker.isAt("https://www.google.kz/.*");
    }

    private static void seesThatItHasExpired(Visitor seeker) {
        seeker.open("/ru/offline");
        seeker.page().evaluate("""
                async () => {
                  const cache = await caches.open("pages");
                  const note = await (await cache.match("/site/kept.json")).json();
                  await cache.put("/site/kept.json", new Response(JSON.stringify({ ...note, until: Date.now() - 1 })));
                }""");
        seeker.open(TOWN);
        seeker.seesHeading("finder.offline.expired");
        seeker.open("/ru");
        seeker.seesHeading("finder.offline.expired");
        assertThat(seeker.page().evaluate("async () => (await (await caches.open('pages')).keys()).length"))
                .isEqualTo(5);
        seesTheCards(seeker);
        seeker.open("/ru/offline/expired");
    }

    private static void erases(Visitor seeker) {
        seeker.follow("finder.offline.here");
        seeker.press("finder.offline.erase-all");
        seeker.sees(seeker.say("finder.offline.erased"));
        assertThat(stored(seeker)).isEqualTo("0 0");
    }

    /** How many caches and workers there are. */
    private static String stored(Visitor seeker) {
        return (String) seeker.page().evaluate("""
                async () => `${(await caches.keys()).length} ${(await navigator.serviceWorker.getRegistrations()).length}`""");
    }

    /** Zooms in on Almaty, where the demo has most of its places, and presses one. */
    private static void opensAPin(Visitor seeker) {
        Page page = seeker.page();
        Locator shown = page.locator(".chosen h2 a");
        page.evaluate("""
                async () => {
                  const map = document.querySelector("pana-map");
                  const pin = map.pins[0];
                  const near = 0.0005;
                  map.box = [pin.longitude - near, pin.latitude - near, pin.longitude + near, pin.latitude + near];
                }""");
        // In a software renderer the flight takes a while.
        page.waitForTimeout(4000);
        Locator canvas = page.locator("pana-map canvas").first();
        var box = canvas.boundingBox();
        canvas.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 2 - 18));
        assertThat(shown).isVisible();
        String name = shown.textContent();
        shown.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
    }

    /** What the policy of a page forbade it: nothing should be. */
    private static List<String> refusals(Visitor seeker) {
        List<String> refused = new CopyOnWriteArrayList<>();
        seeker.page().onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
        return refused;
    }
}
