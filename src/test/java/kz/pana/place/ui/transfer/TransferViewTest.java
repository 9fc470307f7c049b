package kz.pana.place.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.status.Validity;
import kz.pana.place.transfer.OfferedPlaces;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An owner gives her place to somebody else, at two windows. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class TransferViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedTransfers transfers;

    @Autowired
    OfferedPlaces offered;

    @Autowired
    AccountDirectory directory;

    VisitFixture scene;
    AccountId next;

    @BeforeEach
    void aPlaceOnTheMapAndSomebodyWhoTakesIt() {
        scene = VisitFixture.in(context);
        scene.published();
        next = cast.named("Дана Омарова");
        signIn(scene.owner);
        UI.getCurrent().setLocale(Language.KK.locale());
    }

    @Test
    void sheAsksTheOtherAcceptsAndSheConfirms() {
        open(PlaceNavigation.toPlace(scene.place));
        press("transfer.open");
        assertThat(words()).contains(say("transfer.follows.2"), "Абай даңғылы");
        test(textField("transfer.to")).setValue(email(next));
        keeps(true);
        test(find(TextArea.class).single()).setValue("Дүкен сатылды");
        press("transfer.send");
        assertThat(toast()).contains(say("transfer.sent"));
        assertThat(words()).contains(say("transfer.asked.text", email(next)));

        signIn(next);
        open("places");
        assertThat(words()).contains(say("transfer.home", "Мерей дәріханасы", "Айгүл Сейітова"));
        open(PlaceNavigation.toOffer(offered.waiting().getFirst().id()));
        assertThat(words())
                .contains(
                        say("transfer.offer.lead", "Айгүл Сейітова"),
                        "«Мерей» ЖШС",
                        say("transfer.offer.people", 2, 2),
                        say("transfer.follows.4"));
        press("transfer.accept");
        assertThat(words()).contains(say("transfer.offer.accepted", "Айгүл Сейітова"));

        signIn(scene.owner);
        open("places");
        assertThat(words()).contains(say("transfer.todo"));
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(words())
                .contains(say("transfer.accepted.title", "Дана Омарова"), say("transfer.accepted.text", email(next)));
        press("transfer.confirm");
        test(passwordField("uikit.password")).setValue("not-the-password");
        press("transfer.confirm.sure.action");
        assertThat(passwordField("uikit.password").isInvalid()).isTrue();
        test(passwordField("uikit.password")).setValue(Personas.PASSWORD);
        press("transfer.confirm.sure.action");
        assertThat(toast()).contains(say("transfer.confirm.done"));
        assertThat(words()).contains(say("place.places.empty"));

        signIn(next);
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(words())
                .contains(say("place.situation.PAUSED-waiting"), say("place.asked.waiting"), "Дана Омарова")
                .doesNotContain(say("place.asked.withdraw"), say("place.resume"));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        open(PlaceNavigation.toTransfer(scene.place));
        press("transfer.send");
        assertThat(keeps().isInvalid()).isTrue();
        keeps(false);
        test(textField("transfer.to")).setValue(email(scene.owner));
        press("transfer.send");
        assertThat(textField("transfer.to").isInvalid()).isTrue();
        assertThat(words()).contains(say("transfer.refused.self"));
        open(PlaceNavigation.toPlace(scene.place));
        open(PlaceNavigation.toTransfer(scene.place));
        assertThat(textField("transfer.to").getValue())
                .as("nothing typed is lost")
                .isEqualTo(email(scene.owner));
    }

    @Test
    void whoeverIsAskedSaysWhichBusinessOrRefuses() {
        transfers.ask(scene.place, email(next), false, "");
        signIn(next);
        open(PlaceNavigation.toOffer(offered.waiting().getFirst().id()));
        press("transfer.accept");
        assertThat(textField("place.field.TAX_NUMBER").isInvalid()).isTrue();
        test(textField("place.field.TAX_NUMBER")).setValue(Personas.taxNumber());
        test(textField("place.field.LEGAL_NAME")).setValue("«Дана» ЖШС");
        press("transfer.accept");
        assertThat(words()).contains("«Дана» ЖШС", say("transfer.offer.accepted", "Айгүл Сейітова"));

        press("transfer.refuse");
        press("transfer.refuse.sure.action");
        assertThat(cast.as(scene.owner, () -> transfers.open(scene.place))).isEmpty();
    }

    @Test
    void anOldLinkOrSomebodyElsesSaysSo() {
        transfers.ask(scene.place, email(next), true, "");
        var id = transfers.open(scene.place).orElseThrow().id();
        open(PlaceNavigation.toOffer(id));
        assertThat(words()).contains(say("transfer.gone"));
        open("transfers/nothing");
        assertThat(words()).contains(say("transfer.gone"));
    }

    @Test
    void whoeverCannotTakeItReadsWhyAndCanOnlyRefuse() {
        transfers.ask(scene.place, email(scene.volunteer), true, "");
        signIn(scene.volunteer);
        open(PlaceNavigation.toOffer(offered.waiting().getFirst().id()));
        assertThat(words()).contains(say("transfer.refused.visited"));
        assertThat(find(Button.class).withText(say("transfer.accept")).exists()).isFalse();
        assertThat(find(Button.class).withText(say("transfer.refuse")).exists()).isTrue();
    }

    @Test
    void sheTakesItBack() {
        transfers.ask(scene.place, email(next), true, "");
        open(PlaceNavigation.toTransfer(scene.place));
        press("transfer.withdraw");
        assertThat(toast()).contains(say("transfer.withdraw.done"));
        assertThat(textField("transfer.to").getValue()).isEmpty();
    }

    @Test
    void whoeverHasLeftReadsWhatSheCanDoAndBeginsAnewWithHerAnswers() {
        ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD);
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(words()).contains(say("place.left.title"), say("place.left.sign"), say("place.left.again"));
        press("place.again");
        assertThat(ownedPlaces.mine())
                .hasSize(2)
                .anySatisfy(place ->
                        assertThat(place.row().status().currentValidity()).contains(Validity.WITHDRAWN));
        assertThat(words()).contains("Мерей дәріханасы");
    }

    private void keeps(boolean stays) {
        keeps().setValue(stays);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> keeps() {
        return (RadioButtonGroup<Boolean>) find(RadioButtonGroup.class).single();
    }

    private String email(AccountId who) {
        return Objects.requireNonNull(directory.person(who).email()).value();
    }
}
