package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Somebody looks for help on a phone, on the packaged portal with demo data. */
class FinderIT {

    /** On Abai Avenue in Almaty, to more digits than anything else there has. */
    private static final double LATITUDE = 43.238917311;

    private static final double LONGITUDE = 76.904628917;

    private static final Portal PORTAL = Portal.demo();
    private static final Browsers BROWSERS = new Browsers(page -> new Pointer());

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void nobodyLearnsWhereTheSeekerIs() throws IOException {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.KK, phone -> phone.setGeolocation(LATITUDE, LONGITUDE));
        List<String> said = new ArrayList<>();
        seeker.page().onRequest(request -> said.add(words(request)));
        seeker.open("/");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.found"));
        assertThat(seeker.page().locator("li.place").count()).isEqualTo(10);

        assertThat(said).hasSizeLessThan(12).noneMatch(FinderIT::namesThePosition);
        assertThat(said)
                .allMatch(request -> URI.create(request.split(" ")[1]).getHost().equals("localhost"));
        assertThat(seeker.page().context().cookies()).isEmpty();
        assertThat(seeker.page().evaluate("""
                async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
                    (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length].join()
                """)).isEqualTo("0,0,0,0,0");
        List<Path> files = PORTAL.everythingItKnows();
        assertThat(files).anyMatch(file -> file.endsWith("heap.hprof")).anyMatch(file -> file.endsWith("pana.mv.db"));
        for (Path file : files) {
            assertThat(holdsThePosition(file)).as(file.toString()).isFalse();
        }
    }

    /** The portal pushes nothing; its address would hold sockets for whoever asks. */
    @Test
    void nobodyHoldsASocketOpen() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String path : List.of("/app/VAADIN/push", "/VAADIN/push")) {
                URI address = URI.create(PORTAL.url(path).replaceFirst("^http", "ws"));
                CompletableFuture<WebSocket> socket =
                        client.newWebSocketBuilder().buildAsync(address, new WebSocket.Listener() {});
                assertThat(socket).failsWithin(Duration.ofSeconds(10));
            }
        }
    }

    /** A line of shell would fill the disk. */
    @Test
    void whatCannotBeReadIsRefusedWithoutAWordInTheLog() throws IOException, InterruptedException {
        String before = PORTAL.log();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder asked = HttpRequest.newBuilder(URI.create(PORTAL.url("/kk/check")));
            for (HttpRequest request : List.of(
                    asked.copy()
                            .header("Content-Type", "multipart/form-data")
                            .POST(BodyPublishers.ofString("x=1"))
                            .build(),
                    asked.copy().header("Origin", "http://a:b").build(),
                    asked.copy().header("Accept-Language", "q=;;,*;q=9").build())) {
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isIn(200, 400, 415);
            }
        }
        assertThat(PORTAL.log()).isEqualTo(before);
    }

    @Test
    void withoutScriptsTheTownsLeadThere() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setJavaScriptEnabled(false));
        seeker.open("/ru");
        PlaywrightAssertions.assertThat(seeker.page().locator("a[href='tel:112']"))
                .isVisible();
        seeker.follow("finder.home.choose-town");
        seeker.press(seeker.page().locator("a[href='/ru/places/kz-75/almaty']"));
        PlaywrightAssertions.assertThat(seeker.page().locator("li.place").first())
                .isVisible();
    }

    @Test
    void withoutAPositionATypedStreetWillDo() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setPermissions(List.of()));
        seeker.open("/ru");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.denied"));
        seeker.page().locator("#typed").fill("абай алматы");
        Locator offered = seeker.page().locator("[data-type] li button");
        PlaywrightAssertions.assertThat(offered.first()).containsText("проспект Абая");
        seeker.findsNoBarriers();
        offered.first().click();
        seeker.sees(seeker.say("finder.near.found"));
        seeker.page().locator("#typed").fill("нигде");
        seeker.sees(seeker.say("finder.near.no-name"));
        // What was found before does not belong to it.
        PlaywrightAssertions.assertThat(seeker.page().locator("li.place")).hasCount(0);
        PlaywrightAssertions.assertThat(seeker.page().locator("h2[data-results]"))
                .isHidden();
    }

    /** A question of the browser that nobody answers holds up nothing. */
    @Test
    void aTypedTownDoesNotWaitForAPosition() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU);
        seeker.page().addInitScript("navigator.geolocation.getCurrentPosition = () => {}");
        seeker.open("/ru");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.looking"));
        seeker.page().locator("#typed").fill("алматы");
        // One that comes late would take the focus out of the word: nobody waits for it any more.
        PlaywrightAssertions.assertThat(seeker.page().locator("[data-find]"))
                .not()
                .hasAttribute("aria-disabled", "true");
        seeker.page().locator("[data-type] li button").first().click();
        seeker.sees(seeker.say("finder.near.found"));
    }

    @Test
    void aNetworkThatIsCutIsSaidInWords() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.KK);
        seeker.open("/kk");
        seeker.page().context().setOffline(true);
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.no-file"));
        seeker.page().context().setOffline(false);
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.found"));
    }

    /** The first page has them in its memory by then; Escape and the browser's way back close them. */
    @Test
    void theCardsToShowNeedNoNetworkAnyMore() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.KK);
        seeker.open("/kk");
        PlaywrightAssertions.assertThat(seeker.page().locator("[data-show]")).hasAttribute("href", "#show");
        seeker.page().context().setOffline(true);
        seeker.follow("finder.show");
        PlaywrightAssertions.assertThat(seeker.page().locator("[data-find]")).isHidden();
        // Heard, not seen: what is said first is what to do.
        Locator cards = seeker.page().locator("#show");
        PlaywrightAssertions.assertThat(cards).isFocused();
        PlaywrightAssertions.assertThat(cards).hasAccessibleName(seeker.say("finder.show.hint"));
        seeker.findsNoBarriers();
        Locator card = seeker.page().locator("#c4");
        Locator tile = seeker.page().locator("a[href='#c4']");
        tile.click();
        PlaywrightAssertions.assertThat(card).isFocused();
        PlaywrightAssertions.assertThat(tile).isHidden();
        PlaywrightAssertions.assertThat(card).hasCSS("background-color", "rgb(255, 255, 255)");
        seeker.findsNoBarriers();
        seeker.page().keyboard().press("Escape");
        PlaywrightAssertions.assertThat(card).isHidden();
        PlaywrightAssertions.assertThat(tile).isFocused();
        seeker.page().goBack();
        PlaywrightAssertions.assertThat(seeker.page().locator("[data-find]")).isVisible();
        assertThat(seeker.page().title()).isEqualTo(seeker.say("finder.name"));
    }

    @Test
    void withoutScriptsACardFillsTheScreenToo() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setJavaScriptEnabled(false));
        seeker.open("/ru");
        seeker.follow("finder.show");
        seeker.isAt(".*/ru/show");
        seeker.page().locator("a[href='#c5']").click();
        PlaywrightAssertions.assertThat(seeker.page().locator("#c5 [lang=uz]")).isVisible();
        PlaywrightAssertions.assertThat(seeker.page().locator("main")).isHidden();
        PlaywrightAssertions.assertThat(seeker.page().locator(".exit")).isVisible();
        seeker.page().locator("#c5 .back").click();
        PlaywrightAssertions.assertThat(seeker.page().locator("#c5")).isHidden();
        PlaywrightAssertions.assertThat(seeker.page().locator("main")).isVisible();
    }

    /** A device that has a Russian voice of its own, an English one that somebody else speaks, and no Kazakh one. */
    @Test
    void whatIsReadAloudIsSilentUntilTheTapAndStops() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU);
        seeker.page().addInitScript("""
                window.said = [];
                window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
                Object.defineProperty(window, "speechSynthesis", { value: {
                  getVoices: () => [{ lang: "en-US", localService: false }, { lang: "ru_RU", localService: true }],
                  speak: (words) => said.push(words.lang + ": " + words.text),
                  cancel: () => said.push("stop"),
                } });
                """);
        seeker.open("/ru/inside");
        Locator aloud = seeker.page().locator("[data-speak]");
        PlaywrightAssertions.assertThat(aloud).isVisible();
        seeker.findsNoBarriers();
        assertThat(seeker.page().evaluate("said.length")).isEqualTo(0);
        aloud.click();
        PlaywrightAssertions.assertThat(aloud).hasText(seeker.say("finder.aloud.stop"));
        assertThat(seeker.page().evaluate("said[0]")).isEqualTo("ru_RU: " + seeker.say("finder.inside"));
        aloud.click();
        PlaywrightAssertions.assertThat(aloud).hasText(seeker.say("finder.aloud"));
        assertThat(seeker.page().evaluate("said.at(-1)")).isEqualTo("stop");

        seeker.open("/ru/show");
        seeker.page().locator("a[href='#c1']").click();
        PlaywrightAssertions.assertThat(seeker.page().locator("#c1 [data-speak=ru]"))
                .isVisible();
        PlaywrightAssertions.assertThat(seeker.page().locator("#c1 [data-speak=kk]"))
                .isHidden();
        PlaywrightAssertions.assertThat(seeker.page().locator("#c1 [data-speak=en]"))
                .isHidden();
        seeker.findsNoBarriers();
        seeker.page().locator("#c1 [data-speak=ru]").click();
        assertThat(seeker.page().evaluate("said.join()")).isEqualTo("ru_RU: " + seeker.say("finder.show.help"));
        seeker.page().keyboard().press("Escape");
        // Going back to the page without a card takes the browser a moment.
        seeker.page().waitForFunction("said.at(-1) === 'stop'");

        seeker.open("/kk/inside");
        PlaywrightAssertions.assertThat(seeker.page().locator("[data-aloud]")).isHidden();
    }

    @Test
    void farFromEverythingTheNearestIsShownAndSaid() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setGeolocation(48.0, 62.0));
        seeker.open("/ru");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.far"));
        assertThat(seeker.page().locator("li.place").count()).isEqualTo(3);
    }

    @Test
    void abroadTheTownsAreOffered() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.EN, phone -> phone.setGeolocation(55.75, 37.61));
        seeker.open("/en");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.outside"));
    }

    @Test
    void aWrongClockDoesNotMakeHoursUnknown() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.EN);
        seeker.page().clock().setFixedTime("2031-01-01T12:00:00");
        seeker.open("/en");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.found"));
        assertThat(seeker.page().locator("li.place .unknown").count()).isZero();
    }

    /** The names are a file of their own, which takes a while on a slow network. */
    @Test
    void aSlowNetworkIsSaidToBeSearching() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setPermissions(List.of()));
        List<Route> held = new ArrayList<>();
        seeker.page().route("**/names.json", held::add);
        seeker.open("/ru");
        seeker.page().locator("#typed").fill("алматы");
        seeker.page().locator("#typed").press("Enter");
        seeker.sees(seeker.say("finder.near.searching"));
        held.forEach(Route::resume);
        seeker.sees(seeker.say("finder.near.found"));
    }

    /** A phone in the pocket: what has closed since is not shown as open, and nobody is torn away from where they are. */
    @Test
    void whatComesBackToTheFrontIsAskedAnew() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.KK, phone -> phone.setGeolocation(LATITUDE, LONGITUDE));
        seeker.page().clock().install();
        seeker.open("/kk");
        seeker.press("finder.home.find");
        seeker.sees(seeker.say("finder.near.found"));
        Locator name = seeker.page().locator("li.place h3 a").nth(1);
        String place = name.getAttribute("href");
        name.focus();
        seeker.page().locator("ol.places [data-slot=hours]").first().evaluate("line => line.textContent = 'ескі'");
        comesBack(seeker, "**/find/areas.json");
        PlaywrightAssertions.assertThat(seeker.page().getByText("ескі")).hasCount(0);
        assertThat(seeker.page().evaluate("document.activeElement.getAttribute('href')"))
                .isEqualTo(place);

        seeker.open(place);
        seeker.page()
                .locator("main > .open, main > .shut, main > .unknown")
                .evaluate("line => line.textContent = 'ескі'");
        comesBack(seeker, "**" + place);
        PlaywrightAssertions.assertThat(seeker.page().getByText("ескі")).hasCount(0);
    }

    /** In a dead spot nobody can say whether a door is open by now. */
    @Test
    void aPageThatCannotBeAskedAnewStopsSayingThatAPlaceIsOpen() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.KK);
        seeker.page().clock().install();
        seeker.open("/kk/places/kz-75/almaty");
        Locator now =
                seeker.page().locator("main .open, main .shut, main .unknown").first();
        PlaywrightAssertions.assertThat(now).isVisible();
        seeker.page().context().setOffline(true);
        seeker.page().clock().runFor(400_000);
        PlaywrightAssertions.assertThat(now).isHidden();

        seeker.page().context().setOffline(false);
        seeker.page().clock().runFor(30_000);
        PlaywrightAssertions.assertThat(now).isVisible();
    }

    private static void comesBack(Visitor seeker, String asked) {
        seeker.page().waitForResponse(asked, () -> {
            seeker.page().clock().fastForward(61_000);
            seeker.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        });
    }

    /** Who takes the phone next presses «back» once. */
    @Test
    void whatSomebodyWroteDoesNotComeBack() {
        Visitor teller = BROWSERS.phone(PORTAL, Language.RU);
        teller.open("/ru/places/kz-75/almaty");
        teller.press(teller.page().locator("li.place h3 a").first());
        teller.follow("finder.report");
        teller.page().locator("#words").fill("Меня не пустили");
        teller.press("finder.report.send");
        PlaywrightAssertions.assertThat(teller.page().locator(".summary")).isFocused();
        PlaywrightAssertions.assertThat(teller.page().locator("#words")).hasValue("Меня не пустили");

        teller.page().locator(".languages a[lang=kk]").click();
        teller.isAt(".*/kk/report/.*");
        PlaywrightAssertions.assertThat(teller.page().locator("#words")).hasValue("Меня не пустили");
        teller.page().goBack();
        teller.isAt(".*/ru/report/.*");
        PlaywrightAssertions.assertThat(teller.page().locator("#words")).hasValue("");

        teller.page().locator("#words").fill("Меня не пустили");
        teller.page().locator("input[name=kind]").first().check();
        teller.press("finder.report.send");
        teller.isAt(".*\\?sent");
        teller.page().goBack();
        teller.isAt(".*/ru/place/.*");
    }

    @Test
    void whatSomebodyWroteDoesNotComeBackWithoutScriptsEither() {
        Visitor teller = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setJavaScriptEnabled(false));
        teller.open("/ru/places/kz-75/almaty");
        teller.press(teller.page().locator("li.place h3 a").first());
        teller.follow("finder.report");
        teller.page().locator("#words").fill("Меня не пустили");
        teller.page().locator("input[name=kind]").first().check();
        teller.press("finder.report.send");
        teller.isAt(".*\\?sent");
        teller.page().goBack();
        PlaywrightAssertions.assertThat(teller.page().locator("#words")).hasValue("");
    }

    /** With the text twice as large nobody scrolls sideways, and no number breaks. */
    @Test
    void largeTextFitsANarrowPhone() {
        Visitor seeker = BROWSERS.phone(PORTAL, Language.RU, phone -> phone.setViewportSize(320, 640));
        seeker.open("/ru/places/kz-75/almaty");
        String place = seeker.page().locator("li.place h3 a").first().getAttribute("href");
        for (String path : List.of(
                "/ru",
                "/ru/places/kz-75/almaty",
                "/ru/map",
                place,
                place.replace("/place/", "/report/"),
                "/ru/show",
                "/ru/check")) {
            seeker.open(path);
            seeker.page().evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(seeker.page().evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
            assertThat(seeker.page().evaluate("""
                    () => [...document.querySelectorAll(".calls strong")].every((number) => number.offsetHeight
                        < 2 * parseFloat(getComputedStyle(number).fontSize))
                    """)).as(path).isEqualTo(true);
        }
    }

    private static String words(Request request) {
        return request.method() + " " + request.url() + " " + request.headers() + " " + request.postData();
    }

    private static boolean namesThePosition(String text) {
        return text.contains("43.2389173")
                || text.contains("76.9046289")
                || text.contains("43.23") && text.contains("76.90");
    }

    /** As text in one or two bytes a letter, and as the eight bytes of the number itself. */
    private static boolean holdsThePosition(Path file) throws IOException {
        List<byte[]> canaries = List.of(
                "43.2389173".getBytes(StandardCharsets.ISO_8859_1),
                "43.2389173".getBytes(StandardCharsets.UTF_16LE),
                ByteBuffer.allocate(8).putDouble(LATITUDE).array(),
                ByteBuffer.allocate(8).putDouble(LONGITUDE).array());
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            for (int at = 0; at < bytes.limit() - 20; at++) {
                for (byte[] canary : canaries) {
                    if (bytes.get(at) == canary[0] && startsWith(bytes, at, canary)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static boolean startsWith(ByteBuffer bytes, int at, byte[] start) {
        for (int i = 1; i < start.length; i++) {
            if (bytes.get(at + i) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
