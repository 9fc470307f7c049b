package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.pana.paper.Codes;

/**
 * What an approved place goes through afterwards: it pauses and comes back, its hours change, its pin is moved by a little
 * and by too much, its sign is scanned, lost and made anew, and it goes to another owner.
 */
final class ApprovedPlace {

    /** Around the address and the telephone number of a place. */
    private static final String FACTS = "<dl class=\"facts\">";

    private static final Duration SECONDS = Duration.ofSeconds(5);

    /** 60 m north of where the place stands. */
    private static final String A_LITTLE = "43.23944, 76.9046";

    /** 160 m north of there. */
    private static final String TOO_FAR = "43.24034, 76.9046";

    private final Portal portal;
    private final String place;
    private final String code;
    private final Visitor owner;
    private final Visitor coordinator;
    private final Visitor anyone;

    /**
     * @param place its name in Kazakh
     * @param code its public code
     */
    ApprovedPlace(Portal portal, String place, String code, Visitor owner, Visitor coordinator, Visitor anyone) {
        this.portal = portal;
        this.place = place;
        this.code = code;
        this.owner = owner;
        this.coordinator = coordinator;
        this.anyone = anyone;
    }

    /** A pause takes it off at once. */
    void pauses() {
        opens();
        owner.findsNoBarriers();
        owner.press("place.pause.open");
        owner.findsNoBarriers();
        owner.tick(owner.page()
                .getByRole(AriaRole.RADIO, named(owner.say("place.pause.reason.REPAIR")))
                .first());
        owner.press(owner.page()
                .getByRole(AriaRole.BUTTON, named(owner.say("place.pause.action")))
                .last());
        portal.await(
                SECONDS,
                "the paused place is still shown",
                () -> isShownSomewhere() ? Optional.empty() : Optional.of(true));
        anyone.page().reload();
        assertThat(anyone.page().content())
                .contains(anyone.say("finder.unlisted"))
                .doesNotContain(FACTS);
    }

    /** The pause ends. */
    void comesBack() {
        owner.press("place.resume");
        portal.await(
                SECONDS,
                "the place does not come back",
                () -> isShownSomewhere() ? Optional.of(true) : Optional.empty());
    }

    /** Somebody tells that something is wrong all the same. */
    void isReported() {
        anyone.open("/kk/report/" + code);
        anyone.tick(anyone.page().locator("input[name=kind][value=CLOSED]"));
        anyone.page().locator("#words").fill("Кеше кешке жабық болды");
        anyone.press("finder.report.send");
        anyone.page().waitForURL(url -> url.endsWith("?sent"));
    }

    /** On the list, in the search file, on the map, in the open data; with its facts on its own page. */
    boolean isShownSomewhere() {
        if (portal.get(portal.url("/ru/place/" + code)).body().contains(FACTS)) {
            return true;
        }
        return Stream.of(
                        "/kk/places/kz-75/almaty",
                        "/find/kk/area.json",
                        "/find/map.json",
                        "/api/v1/places.geojson?region=kz-75")
                .anyMatch(path -> portal.get(portal.url(path)).body().contains(code));
    }

    /** Its hours, its pin, its sign. */
    void livesOn() {
        changesItsHours();
        movesItsPinALittle();
        losesItsSign();
    }

    private void changesItsHours() {
        opensTheLine("place.field.HOURS");
        owner.press("fields.hours.preset.every-day");
        owner.press("place.edit.save");
        owner.sees(owner.say("place.edit.done"));
        awaitPublic("the hours do not change", page -> page.contains("21:00"));
    }

    private void movesItsPinALittle() {
        asksForThePin(A_LITTLE, "place.change.done");
        assertThat(publicPage()).doesNotContain("43.23944");
        accepts();
        awaitPublic("the pin does not move", page -> page.contains("43.23944"));
    }

    /** It leaves the map as soon as the owner asks, and somebody has to go and look before it comes back. */
    void movesItsPinTooFar() {
        asksForThePin(TOO_FAR, "place.change.done-grave");
        awaitGone();
        accepts();
        coordinator.open("/app/desk/visits?show=to_assign");
        coordinator.sees(place);
        coordinator.sees(coordinator.say("visit.kind.AFTER_CHANGE"));
        assertThat(isShownSomewhere()).isFalse();
    }

    private void asksForThePin(String pin, String done) {
        opensTheLine("place.field.PIN");
        owner.type("fields.pin.coordinates", pin);
        owner.press("place.change.send");
        owner.sees(owner.say(done));
    }

    private void accepts() {
        opensTheDesk("asked");
        coordinator.findsNoBarriers();
        coordinator.press("desk.asked.accept");
        coordinator.sees(coordinator.say("desk.done"));
    }

    /** Somebody tears it off; another one is printed, and the old one comes back. */
    private void losesItsSign() {
        opens();
        String old = prints(owner);
        scans(old, "finder.sign.VALID.what");
        opensTheDesk("approved");
        says("sign.missing", "Есіктен жұлып алыпты");
        awaitGone();
        scans(old, "finder.sign.SIGN_OUT.what");
        coordinator.press("sign.issue");
        String another = prints(coordinator);
        assertThat(another).isNotEqualTo(old);
        scans(another, "finder.unlisted.what");
        coordinator.open("/app/desk/signs?show=missing");
        coordinator.findsNoBarriers();
        says("sign.recovered", "Көршісі тауып, әкеліп берді");
        coordinator.sees(coordinator.say("sign.inventory.empty"));
        scans(old, "finder.sign.SIGN_OUT.what");
    }

    /** What the coordinator says of a sign, and why. */
    private void says(String what, String why) {
        coordinator.press(what + ".open");
        coordinator.type(what + ".label", why);
        coordinator.press(what + ".action");
        coordinator.sees(coordinator.say("sign.done"));
    }

    /** What the code on the printed sign says. */
    private static String prints(Visitor person) {
        Locator link = person.page()
                .getByRole(AriaRole.LINK, named(person.say("sign.sheet.link", person.say("sign.size.DOOR_A4"))));
        Download pdf = person.page().waitForDownload(() -> person.press(link.first()));
        return Codes.print(pdf.path());
    }

    /** Again, until it says so: a browser shows for five seconds what it was shown before. */
    private void scans(String sign, String words) {
        portal.await(SECONDS, "the sign does not say: " + words, () -> {
            anyone.open(sign);
            return Optional.of(anyone.page().getByText(anyone.say(words)).first())
                    .filter(Locator::isVisible);
        });
        anyone.findsNoBarriers();
    }

    /** Both confirm, and then it is the other's. */
    void isGivenTo(Visitor next, String email) {
        opens();
        owner.press("transfer.open");
        owner.isAt(".*/transfer$");
        owner.type("transfer.to", email);
        owner.tick(owner.page()
                .getByRole(AriaRole.RADIO, named(owner.say("transfer.keeps.yes")))
                .first());
        owner.press("transfer.send");
        owner.sees(owner.say("transfer.sent"));

        next.open("/app/places");
        next.follow("transfer.home.open");
        next.press("transfer.accept");
        next.sees(next.say("transfer.accept.done"));

        opens();
        owner.press("transfer.confirm");
        owner.type("uikit.password", WholePath.PASSWORD);
        owner.press("transfer.confirm.sure.action");
        owner.isAt(".*/places$");
        owner.sees(owner.say("place.places.empty"));

        opens(next);
        next.sees(next.say("place.outstanding.agreement"));
        assertThat(isShownSomewhere()).isFalse();
    }

    private void opensTheLine(String label) {
        opens();
        owner.follow("fields.change.what", owner.say(label));
        owner.isAt(".*/(edit|change)/.*");
        owner.findsNoBarriers();
    }

    private void opensTheDesk(String part) {
        coordinator.open("/app/desk?show=" + part);
        coordinator.followWords(place);
    }

    private void awaitGone() {
        awaitPublic("the place is still shown", page -> page.contains(anyone.say("finder.unlisted")));
    }

    private void awaitPublic(String otherwise, Predicate<String> shown) {
        portal.await(SECONDS, otherwise, () -> Optional.of(publicPage()).filter(shown));
    }

    private String publicPage() {
        return portal.get(portal.url("/kk/place/" + code)).body();
    }

    private void opens() {
        opens(owner);
    }

    private void opens(Visitor its) {
        its.open("/app/places");
        its.followWords(place);
        its.isAt(".*/places/[0-9a-f-]+$");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
