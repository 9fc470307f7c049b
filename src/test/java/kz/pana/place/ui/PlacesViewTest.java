package kz.pana.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner of many places finds the one she means, and what needs her stands first. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class PlacesViewTest extends ViewTest {

    @Autowired
    OwnedPlaces ownedPlaces;

    AccountId owner;

    @BeforeEach
    void anOwner() {
        owner = cast.somebody(Role.OWNER);
        signIn(owner);
        UI.getCurrent().setLocale(Language.KK.locale());
    }

    @Test
    void threeShopsOfOneNameAreToldApart() {
        submit("almaty", "Абай даңғылы", "52");
        submit("almaty", "Абай даңғылы", "54");
        submit("almaty", "Достық даңғылы", "52");
        open("places");

        assertThat(cards())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(card -> assertThat(card).contains("Мерей дәріханасы", "Алматы", "даңғылы"));
        assertThat(find(TextField.class).all()).as("three are seen at a glance").isEmpty();
        assertThat(find(Details.class).all()).isEmpty();
    }

    @Test
    void whatNeedsHerStandsFirstWithWhatItIs() {
        submit("almaty", "Абай даңғылы", "52");
        PlaceId draft = ownedPlaces.begin();
        ownedPlaces.answer(draft, ownedPlaces.place(draft).row().version(), Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        submit("almaty", "Абай даңғылы", "54");
        open("places");

        assertThat(words())
                .contains(say("place.places.hers", 1), say("place.places.others", 2), say("place.todo.DRAFT"));
        assertThat(cards().getFirst()).contains("Гүлдер", say("place.todo.DRAFT"));
    }

    @Test
    void manyAreFoldedByTownAndFoundByWhatSheTypes() {
        for (int house = 1; house <= 8; house++) {
            submit("almaty", "Абай даңғылы", String.valueOf(house));
        }
        submit("astana", "Мәңгілік Ел даңғылы", "7");
        open("places");

        assertThat(find(Details.class).all())
                .extracting(Details::getSummaryText)
                .containsExactlyInAnyOrder(
                        say("place.places.town", "Алматы", 8), say("place.places.town", "Астана", 1));
        test(find(TextField.class).single()).setValue("мангилик ел");
        assertThat(cards()).singleElement().satisfies(card -> assertThat(card).contains("Астана"));
        assertThat(find(Details.class).all()).isEmpty();

        open("places?q=астане");
        assertThat(cards()).singleElement().satisfies(card -> assertThat(card).contains("Мәңгілік Ел"));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("астане");
    }

    @Test
    void whatIsNotThereIsSaidAndAllAreOneTapAway() {
        submit("almaty", "Абай даңғылы", "52");
        open("places?q=Ешқандай");
        assertThat(words()).contains(say("place.places.none-found"));
        press("place.places.show-all");
        assertThat(cards()).hasSize(1);
    }

    private List<String> cards() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("pana-card"))
                .map(ViewTest::words)
                .toList();
    }

    private void submit(String town, String street, String house) {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.TOWN, town);
        answers.put(ApplicationField.STREET, street);
        answers.put(ApplicationField.HOUSE, house);
        if (town.equals("astana")) {
            answers.put(ApplicationField.REGION, "KZ-71");
            answers.put(ApplicationField.PIN, "51.1282, 71.4307");
        }
        Enrolling.submit(cast, ownedPlaces, owner, answers);
    }
}
