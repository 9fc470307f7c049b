package kz.pana.place.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.kernel.Language;
import kz.pana.notify.Inbox;
import kz.pana.place.ChangeDesk;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeId;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ShownLine;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.uikit.map.MapPinField;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An owner asks for what a coordinator decides about, follows it and takes it back. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class ChangeViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedChanges changes;

    @Autowired
    ChangeDesk desk;

    @Autowired
    Inbox inbox;

    VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.owner);
        UI.getCurrent().setLocale(Language.KK.locale());
    }

    @Test
    void sheIsToldBeforeThatACoordinatorLooksAndAfterwardsSeesOldAndNew() {
        ask(ChangeLine.NAME);
        assertThat(words()).contains(say("place.change.lead"));
        test(textField("place.field.NAME_RU")).setValue("Цветы");
        test(find(TextArea.class).single()).setValue("Жаңа маңдайша");
        press("place.change.send");

        assertThat(toast()).contains(say("place.change.done"));
        assertThat(words())
                .contains(
                        say("place.asked.waiting"),
                        say("place.told.checked", "Аптека «Мерей»"),
                        "Цветы",
                        say("place.asked.why", "Жаңа маңдайша"));
        assertThat(ownedPlaces.place(scene.place).row().submitted().nameRu()).isEqualTo("Аптека «Мерей»");
        assertThat(waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.why()).isEqualTo("Жаңа маңдайша"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(PlaceNavigation.toPlace(scene.place) + "?line=NAME");
    }

    @Test
    void sheTakesItBack() {
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        open(PlaceNavigation.toPlace(scene.place));
        press("place.asked.withdraw");

        assertThat(waiting()).isEmpty();
        assertThat(words()).doesNotContain(say("place.asked.waiting"), "Цветы");
        assertThat(toast()).contains(say("place.asked.withdrawn"));
    }

    @Test
    void aGraveChangeSaysOneThingBeforeAndAfterItIsSentAndWhenItIsTakenBack() {
        ask(ChangeLine.PIN);
        assertThat(reads("place.change.lead")).isTrue();
        assertThat(reads("place.change.grave")).isFalse();
        find(MapPinField.class).single().setValue("43.242000, 76.904600");
        assertThat(reads("place.change.grave")).isTrue();
        assertThat(reads("place.change.lead")).isFalse();
        press("place.change.send");

        assertThat(toast()).contains(say("place.change.done-grave"));
        assertThat(words())
                .contains(say("place.asked.paused"), say("place.situation.PAUSED-waiting"))
                .doesNotContain(say("place.asked.old-stands"));
        assertThat(inbox.latest(0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.text().in(Language.KK)).contains("картада жоқ", "Қызыл белгіні"));

        press("place.asked.withdraw");
        assertThat(toast()).contains(say("place.asked.withdrawn-paused"));
        assertThat(words()).contains(say("place.situation.PAUSED-change"), say("place.resume"));
    }

    @Test
    void onlyTheNameThatIsAskedForIsMarked() {
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_KK, "Гүлдер"));
        open(PlaceNavigation.toPlace(scene.place));

        assertThat(words())
                .contains(say("place.told.checked", "Мерей дәріханасы"))
                .doesNotContain(say("place.told.checked", "Аптека «Мерей»"));
    }

    @Test
    void whatIsGivenBackIsNotCalledWhatStandsNow() {
        given(ChangeLine.CATEGORY, Map.of(ApplicationField.CATEGORY, "CAFE"));
        ChangeRow row = waiting().getFirst();
        cast.as(scene.coordinator, () -> desk.giveBack(row.id(), row.version(), "Суретін жіберіңіз"));
        open(PlaceNavigation.toPlace(scene.place));

        assertThat(words())
                .contains(say("uikit.changes.stands"), say("uikit.changes.asked"))
                .doesNotContain(say("uikit.changes.before"));
    }

    @Test
    void afterANameWasAcceptedThePageAsksToPrintTheSignAgain() {
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        ChangeRow row = waiting().getFirst();
        cast.as(scene.coordinator, () -> desk.accept(row.id(), row.version()));
        open(PlaceNavigation.toPlace(scene.place));

        assertThat(words()).contains(say("place.asked.print", say("place.section.NAMES")));
    }

    @Test
    void aPinInAnotherRegionIsAMatterForTheCoordinator() {
        ask(ChangeLine.PIN);
        find(MapPinField.class).single().setValue("51.128200, 71.430500");
        press("place.change.send");

        assertThat(find(MapPinField.class).single().getErrorMessage())
                .contains("үйлестірушіге айтыңыз")
                .doesNotContain("мекенжай бөлімінде");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsGivenBackStandsThereWithTheNoteUntilSheAsksAgain() {
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        ChangeRow row = waiting().getFirst();
        cast.as(scene.coordinator, () -> desk.giveBack(row.id(), row.version(), "Суретін жіберіңіз"));
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(words())
                .contains(say("place.asked.returned"), say("place.asked.note", "Суретін жіберіңіз"))
                .doesNotContain(say("place.asked.waiting"));

        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Гүлдер"));
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(words()).contains(say("place.asked.waiting")).doesNotContain(say("place.asked.returned"));
    }

    @Test
    void aNewRequestSaysThatItReplacesTheOneThatWaits() {
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        ask(ChangeLine.NAME);
        assertThat(words()).contains(say("place.change.replaces"), "Цветы");
        test(textField("place.field.NAME_RU")).setValue("Гүлдер");
        press("place.change.send");

        assertThat(waiting())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.after().get(ApplicationField.NAME_RU)).isEqualTo("Гүлдер"));
    }

    @Test
    void whatAnotherWindowAskedForIsShownBesideWhatWasTypedHere() {
        ask(ChangeLine.NAME);
        test(textField("place.field.NAME_RU")).setValue("Гүлдер");
        given(ChangeLine.NAME, Map.of(ApplicationField.NAME_RU, "Цветы"));
        press("place.change.send");

        assertThat(words()).contains(say("place.change.changed"), say("place.asked.waiting"), "Цветы");
        assertThat(textField("place.field.NAME_RU").getValue()).isEqualTo("Гүлдер");
        assertThat(waiting())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.after().get(ApplicationField.NAME_RU)).isEqualTo("Цветы"));
        press("place.change.send");
        assertThat(waiting())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.after().get(ApplicationField.NAME_RU)).isEqualTo("Гүлдер"));
    }

    @Test
    void whatWasTypedAndNotSentStandsThereAgainUntilItIsGivenUp() {
        ask(ChangeLine.NAME);
        test(textField("place.field.NAME_RU")).setValue("Гүлдер");
        test(find(TextArea.class).single()).setValue("Жаңа маңдайша");
        open("places");
        ask(ChangeLine.NAME);
        assertThat(textField("place.field.NAME_RU").getValue()).isEqualTo("Гүлдер");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Жаңа маңдайша");
        assertThat(words()).contains(say("place.change.unsaved"));

        press("place.edit.cancel");
        ask(ChangeLine.NAME);
        assertThat(textField("place.field.NAME_RU").getValue()).isEqualTo("Аптека «Мерей»");
    }

    @Test
    void aWrongAnswerStaysInItsFieldWithTheReason() {
        ask(ChangeLine.BUSINESS);
        test(textField("place.field.TAX_NUMBER")).setValue("123");
        press("place.change.send");
        assertThat(textField("place.field.TAX_NUMBER").isInvalid()).isTrue();
        assertThat(textField("place.field.TAX_NUMBER").getValue()).isEqualTo("123");

        ask(ChangeLine.ADDRESS);
        Checkbox noNumber =
                find(Checkbox.class).withLabel(say("place.field.NO_HOUSE")).single();
        test(noNumber).click();
        press("place.change.send");
        assertThat(noNumber.getErrorMessage()).isEqualTo(say("place.missing.DOOR"));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void eachLineHasAFormAndIsAskedFor() {
        ask(ChangeLine.ADDRESS);
        test(textField("place.field.HOUSE")).setValue("54");
        press("place.change.send");
        ask(ChangeLine.SINGLE_HANDED);
        test(find(Checkbox.class).withLabel(say("place.field.SINGLE_HANDED")).single())
                .click();
        press("place.change.send");
        ask(ChangeLine.PIN);
        find(MapPinField.class).single().setValue("43.239300, 76.904600");
        press("place.change.send");
        ask(ChangeLine.BUSINESS);
        test(textField("place.field.LEGAL_NAME")).setValue("«Мерей плюс» ЖШС");
        press("place.change.send");

        assertThat(waiting())
                .extracting(ChangeRow::line)
                .containsExactly(ChangeLine.ADDRESS, ChangeLine.SINGLE_HANDED, ChangeLine.PIN, ChangeLine.BUSINESS);
        for (Language language : List.of(Language.RU, Language.EN, Language.KK)) {
            UI.getCurrent().setLocale(language.locale());
            open("places");
            open(PlaceNavigation.toPlace(scene.place));
            assertThat(words()).contains("54", "«Мерей плюс» ЖШС", say("place.asked.waiting"));
        }
    }

    @Test
    void aPlaceThatHasLeftIsReadAndNothingIsAskedFor() {
        ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD);
        ask(ChangeLine.NAME);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(PlaceNavigation.toPlace(scene.place));
        assertThat(find(Anchor.class).withText(say("fields.change")).exists()).isFalse();
    }

    private boolean reads(String key) {
        return find(Paragraph.class).withText(say(key)).exists();
    }

    private void ask(ChangeLine line) {
        open(PlaceNavigation.toChange(scene.place, line));
    }

    private void given(ChangeLine line, Map<ApplicationField, String> answers) {
        ApplicationAnswers told = changes.told(scene.place);
        Optional<ChangeId> before = waiting().stream()
                .filter(row -> row.line() == line)
                .map(ChangeRow::id)
                .findFirst();
        changes.ask(scene.place, line, new ShownLine(told, before), told.with(answers), "");
    }

    private List<ChangeRow> waiting() {
        return changes.of(scene.place).stream().filter(ChangeRow::isWaiting).toList();
    }
}
