package kz.pana.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kz.pana.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The owner of a chain finds one of her shops on a phone, on the packaged portal with demo data. */
class ChainIT {

    private static final Portal PORTAL = Portal.demo();
    private static final Browsers BROWSERS = new Browsers(page -> new Pointer());

    @AfterAll
    static void close() {
        BROWSERS.close();
    }

    @Test
    void oneOfFiftyPlacesIsFoundByItsStreet() {
        Visitor owner = BROWSERS.phone(PORTAL, Language.KK);
        owner.open("/app/login");
        owner.signIn("owner@pana.example", Portal.DEMO_PASSWORD);
        owner.page().locator(".pana-shell").waitFor();
        owner.open("/app/places");
        owner.findsNoBarriers();
        List<String> all = addresses(owner);
        assertThat(all).hasSizeGreaterThanOrEqualTo(50);
        String wanted = all.stream()
                .filter(address -> all.stream()
                                .filter(other -> other.contains(street(address)))
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();

        owner.type("place.places.search", street(wanted));
        PlaywrightAssertions.assertThat(cards(owner)).hasCount(1);
        owner.findsNoBarriers();
        owner.followWords(wanted);
        owner.isAt(".*/places/[0-9a-f-]+$");
        owner.sees(street(wanted));

        owner.press(owner.page().locator("a[href='places']:visible").last());
        owner.isAt(".*/places$");
        owner.awaitAnswer();
        PlaywrightAssertions.assertThat(cards(owner).nth(1)).isVisible();
        // The page would put back within a moment what was typed.
        owner.page().waitForTimeout(1000);
        PlaywrightAssertions.assertThat(owner.page()
                        .getByRole(
                                AriaRole.TEXTBOX,
                                new Page.GetByRoleOptions().setName(owner.say("place.places.search"))))
                .hasValue("");
    }

    /** Of all her places that have one, with the towns unfolded. */
    private static List<String> addresses(Visitor owner) {
        for (Locator town : owner.page().locator("vaadin-details-summary").all()) {
            owner.press(town);
            owner.awaitAnswer();
        }
        return cards(owner).locator(".pana-meta").allInnerTexts().stream()
                .filter(address -> address.split(", ").length == 3)
                .toList();
    }

    private static Locator cards(Visitor owner) {
        return owner.page().locator("a.pana-card");
    }

    private static String street(String address) {
        return address.split(", ")[1];
    }
}
