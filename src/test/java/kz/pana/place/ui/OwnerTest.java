package kz.pana.place.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.apply.NamesForm;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.StaleDialog;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.field.HoursEditor;
import kz.pana.uikit.map.MapPinField;
import kz.pana.uikit.map.PanaMap;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an owner sees and does, without a browser. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class OwnerTest extends SpringBrowserlessTest {

    @Autowired
    Personas cast;

    @Autowired
    AccountDemo accounts;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceVisits visits;

    @Autowired
    Texts texts;

    @Autowired
    Territory territory;

    @Autowired
    AccountDirectory directory;

    @Autowired
    ApplicationContext context;

    @Test
    void aNewcomerEnrolsAPlaceFromNothingToSubmitted() {
        signIn(cast.somebody());
        go("places");
        press("place.enrol");
        PlaceId id = ownedPlaces.mine().getFirst().row().id();
        assertThat(find(Anchor.class).withText(text("place.section.BUSINESS")).exists())
                .isTrue();

        go(PlaceNavigation.toSection(id, ApplicationSection.BUSINESS));
        type("place.field.TAX_NUMBER", Personas.taxNumber());
        type("place.field.LEGAL_NAME", "«Мерей» ЖШС");
        press("place.section.go-on");

        type("place.field.NAME_KK", "Мерей дәріханасы");
        type("place.field.NAME_RU", "Аптека «Мерей»");
        select("place.field.CATEGORY", text("place.category.PHARMACY"));
        press("place.section.go-on");

        choose("place.field.REGION", "Алматы қаласы");
        choose("place.field.STREET", "Абай даңғылы");
        type("place.field.HOUSE", "52");
        press("place.section.go-on");

        type("fields.pin.coordinates", "43.2389, 76.9046");
        press("place.section.go-on");

        find(Checkbox.class).withLabel(text("fields.hours.always")).single().setValue(true);
        press("place.section.go-on");

        type("place.field.PHONE", "8 701 123 45 67");
        languages().setValue(Set.of(Language.KK, Language.RU));
        press("place.section.go-on");

        type("place.agreement.given", "Айгүл");
        type("fields.name.family", "Сейітова");
        find(Checkbox.class).withLabel(text("place.agreement.read")).single().setValue(true);
        press("place.agreement.accept");

        assertThat(heading()).isEqualTo(text("place.view.check"));
        press("place.submit");
        assertThat(heading()).isEqualTo("Мерей дәріханасы");
        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(PlaceNavigation.toPlace(id));

        // The back button leads to the place as it stands.
        go(PlaceNavigation.toCheck(id));
        assertThat(heading()).isEqualTo("Мерей дәріханасы");
        go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
        assertThat(heading()).isEqualTo("Мерей дәріханасы");
    }

    @Test
    void theOwnerOfAPausedPlaceReadsWhyAndSinceWhen() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        signIn(scene.owner);
        go(PlaceNavigation.toPlace(scene.place));

        String since = text(
                "place.since",
                Translations.moment(
                        ownedPlaces.place(scene.place).row().status().since()));
        assertThat(paragraphs()).contains(text("place.reason", text("place.pause.reason.REPAIR")), since);

        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        signIn(scene.owner);
        go("places");
        go(PlaceNavigation.toPlace(scene.place));
        assertThat(paragraphs()).isNotEmpty().noneMatch(words -> words.contains(text("place.pause.reason.REPAIR")));
    }

    @Test
    void thatItWasNotHerWhoConfirmedIsAskedBeforeItIsSaid() {
        VisitFixture scene = VisitFixture.in(context);
        scene.reported();
        signIn(scene.owner);
        go(PlaceNavigation.toPlace(scene.place));
        press("visit.tapped.not-me");
        assertThat(visits.next(scene.place).getFirst().tapped())
                .as("a press alone says nothing")
                .isTrue();
        press("visit.tapped.sure.action");

        assertThat(visits.next(scene.place).getFirst().tapped()).isFalse();
    }

    @Test
    void leavingForGoodAsksForThePassword() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.owner);
        go(PlaceNavigation.toPlace(scene.place));
        press("place.leave.open");
        press("place.leave.action");
        PasswordField password =
                find(PasswordField.class).withLabel(text("uikit.password")).single();
        press("place.leave.sure.action");
        assertThat(password.getErrorMessage()).isEqualTo(text("kernel.text.empty"));
        test(password).setValue("not-the-password");
        press("place.leave.sure.action");
        assertThat(password.getErrorMessage()).isEqualTo(text("identity.password.wrong"));

        test(password).setValue(Personas.PASSWORD);
        press("place.leave.sure.action");
        assertThat(ownedPlaces.place(scene.place).row().status().currentValidity())
                .contains(Validity.WITHDRAWN);
    }

    @Test
    void herReasonToPauseIsNoReasonForWhatACoordinatorDecided() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));

        cast.as(scene.coordinator, () -> desk.suspend(scene.place, "Шағым түсті"));
        signIn(scene.owner);
        go(PlaceNavigation.toPlace(scene.place));
        assertThat(paragraphs())
                .contains(text("place.paused-before"))
                .noneMatch(words -> words.contains(text("place.pause.reason.REPAIR")));

        cast.as(scene.coordinator, () -> desk.end(scene.place, Validity.REVOKED, "Шағым расталды"));
        signIn(scene.owner);
        go("places");
        go(PlaceNavigation.toPlace(scene.place));
        assertThat(paragraphs())
                .contains(text("place.situation.REVOKED"))
                .doesNotContain(text("place.paused-before"))
                .noneMatch(words -> words.contains(text("place.pause.reason.REPAIR")));
    }

    private long version(VisitFixture scene) {
        return cast.as(scene.coordinator, () -> desk.place(scene.place)).row().version();
    }

    @Test
    void whoeverKnowsTheTownNeedNotLookForItsRegion() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.ADDRESS));
        choose("place.field.TOWN", "Қаскелең");

        assertThat(answer(id, ApplicationField.TOWN)).isEqualTo("kaskelen");
        assertThat(answer(id, ApplicationField.REGION)).isEqualTo("KZ-19");
    }

    @Test
    void aSettlementThatIsNotListedIsWrittenAndItsPlaceSubmitted() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        go(PlaceNavigation.toSection(id, ApplicationSection.ADDRESS));
        choose("place.field.REGION", "Ақмола облысы");
        find(Checkbox.class)
                .withLabel(text("place.field.TOWN_UNLISTED"))
                .single()
                .setValue(true);
        type("place.field.TOWN_KK", "Қосбұлақ");
        type("place.field.TOWN_RU", "Косбулак");
        find(Checkbox.class).withLabel(text("place.field.NO_STREET")).single().setValue(true);
        find(Checkbox.class).withLabel(text("place.field.NO_HOUSE")).single().setValue(true);
        press("place.section.go-on");
        assertThat(field("place.field.DOOR").getErrorMessage()).isEqualTo(text("place.missing.DOOR"));
        type("place.field.DOOR", "Мектепке қарама-қарсы");
        press("place.section.go-on");
        ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.PIN, "51.3, 69.2"));

        go(PlaceNavigation.toCheck(id));
        assertThat(words(UI.getCurrent()))
                .contains("Қосбұлақ", text("place.field.NO_STREET"), text("place.field.NO_HOUSE"));
        press("place.submit");

        assertThat(state(id)).isEqualTo(ApplicationState.SUBMITTED);
        var listing = ownedPlaces.place(id).row().submitted();
        Town town = territory.town(listing.town()).orElseThrow();
        assertThat(town.name().in(Language.RU)).isEqualTo("Косбулак");
        assertThat(territory.isVouched(town)).isFalse();
        assertThat(listing.street() + listing.house()).isEmpty();
    }

    @Test
    void aWrongTaxNumberStaysInItsFieldWithTheReasonAndIsKept() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.BUSINESS));
        type("place.field.TAX_NUMBER", "123456789012");
        press("place.section.go-on");

        go(PlaceNavigation.toSection(id, ApplicationSection.BUSINESS));
        TextField field = field("place.field.TAX_NUMBER");
        assertThat(field.getValue()).isEqualTo("123456789012");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(text("kernel.tax.checksum"));
    }

    @Test
    void anApplicationWithGapsSaysWhatIsMissingAndIsNotSubmitted() {
        PlaceId id = begun();
        go(PlaceNavigation.toCheck(id));
        press("place.submit");

        assertThat(state(id)).isEqualTo(ApplicationState.DRAFT);
        assertThat(find(Anchor.class)
                        .withText(text("place.field.PHONE") + ": " + text("place.missing.PHONE"))
                        .exists())
                .isTrue();
    }

    @Test
    void aDraftIsDiscardedAfterAQuestion() {
        PlaceId id = begun();
        go(PlaceNavigation.toPlace(id));
        press("place.discard.open");
        assertThat(find(Dialog.class).single().getRole()).contains("alertdialog");
        press("place.discard.sure.action");

        assertThat(ownedPlaces.mine()).isEmpty();
        assertThat(heading()).isEqualTo(text("place.view.places"));
    }

    @Test
    void aWrongAnswerIsKeptWhileItIsTypedAndCalledWrongWhenItsFieldIsLeft() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.OFFER));
        TextField phone = field("place.field.PHONE");
        happen(phone, "focusin");
        type("place.field.PHONE", "8701");

        assertThat(ownedPlaces.place(id).answers().get(ApplicationField.PHONE)).isEqualTo("8701");
        assertThat(phone.isInvalid()).isFalse();

        happen(phone, "focusout");
        assertThat(phone.isInvalid()).isTrue();

        happen(phone, "focusin");
        type("place.field.PHONE", "87011234567");
        assertThat(phone.isInvalid()).isFalse();
    }

    private static void happen(Component field, String event) {
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), event, JacksonUtils.createObjectNode()));
    }

    @Test
    void whatWasTypedInAnOlderWindowIsKeptUntilTheOwnerChooses() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
        OwnedPlace place = ownedPlaces.place(id);
        ownedPlaces.answer(id, place.row().version(), Map.of(ApplicationField.NAME_KK, "Басқа терезе"));
        type("place.field.NAME_KK", "Осы терезе");

        assertThat(field("place.field.NAME_KK").getValue()).isEqualTo("Осы терезе");
        assertThat(find(StaleDialog.class).exists()).isTrue();
        press("fields.stale.keep");
        assertThat(ownedPlaces.place(id).answers().get(ApplicationField.NAME_KK))
                .isEqualTo("Осы терезе");
    }

    @Test
    void whoeverReloadsBeforeChoosingLosesNeitherOfTheTwo() {
        for (boolean mine : List.of(true, false)) {
            PlaceId id = begun();
            go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
            ownedPlaces.answer(
                    id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.NAME_KK, "Басқа терезе"));
            type("place.field.NAME_KK", "Осы терезе");
            find(StaleDialog.class).all().forEach(StaleDialog::close);

            go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
            assertThat(field("place.field.NAME_KK").getValue()).isEqualTo("Осы терезе");
            assertThat(answer(id, ApplicationField.NAME_KK)).isEqualTo("Басқа терезе");
            find(StaleDialog.class).all().forEach(StaleDialog::close);
            type("place.field.NAME_RU", "Аптека");
            assertThat(answer(id, ApplicationField.NAME_RU)).as("asked again").isNotEqualTo("Аптека");

            test(find(Button.class)
                            .withText(text(mine ? "fields.stale.keep" : "fields.stale.reload"))
                            .all()
                            .getLast())
                    .click();
            String chosen = mine ? "Осы терезе" : "Басқа терезе";
            assertThat(answer(id, ApplicationField.NAME_KK)).isEqualTo(chosen);
            go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
            assertThat(field("place.field.NAME_KK").getValue()).isEqualTo(chosen);
            assertThat(find(StaleDialog.class).all()).noneMatch(StaleDialog::isOpened);
        }
    }

    @Test
    void anOlderWindowSaysThatTheApplicationWasSubmittedAndLeavesWhatWasTypedToBeRead() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
        go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
        ownedPlaces.submit(id, ownedPlaces.place(id).row().version());
        type("place.field.NAME_KK", "Осы терезе");
        type("place.field.NAME_KK", "Осы терезеде");

        assertThat(find(StaleDialog.class).exists()).isFalse();
        assertThat(find(H2.class).withText(text("place.section.submitted")).all())
                .hasSize(1);
        assertThat(find(Anchor.class)
                        .withText(text("place.section.submitted.open"))
                        .single()
                        .getHref())
                .isEqualTo(PlaceNavigation.toPlace(id));
        assertThat(field("place.field.NAME_KK").getValue()).isEqualTo("Осы терезеде");
        assertThat(find(Button.class).withText(text("place.section.go-on")).exists())
                .isFalse();
    }

    @Test
    void whoeverKeepsWhatWasSubmittedInBetweenIsToldSoToo() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
        go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.NAME_RU, "Другое окно"));
        type("place.field.NAME_KK", "Осы терезе");
        ownedPlaces.submit(id, ownedPlaces.place(id).row().version());
        press("fields.stale.keep");

        assertThat(find(H2.class).withText(text("place.section.submitted")).exists())
                .isTrue();
        assertThat(field("place.field.NAME_KK").getValue()).isEqualTo("Осы терезе");
        assertThat(answer(id, ApplicationField.NAME_KK)).isNotEqualTo("Осы терезе");
    }

    @Test
    void theThreeWaysToPlaceAPinAgreeAndAPinElsewhereIsToldAtTheField() {
        PlaceId id = begun();
        ownedPlaces.answer(
                id,
                ownedPlaces.place(id).row().version(),
                Map.of(ApplicationField.REGION, "KZ-75", ApplicationField.TOWN, "almaty"));
        go(PlaceNavigation.toSection(id, ApplicationSection.PIN));
        MapPinField pin = find(MapPinField.class).single();
        PanaMap map = find(PanaMap.class).single();

        type("fields.pin.coordinates", "51.1282, 71.4304");
        assertThat(map.pin())
                .hasValueSatisfying(point -> assertThat(point.latitude()).isEqualTo(51.1282));
        assertThat(pin.isInvalid()).isTrue();
        assertThat(pin.getErrorMessage()).contains("Алматы");

        type("fields.pin.coordinates", "43.2389, 76.9046");
        assertThat(pin.isInvalid()).isFalse();
        assertThat(ownedPlaces.place(id).answers().get(ApplicationField.PIN)).isEqualTo("43.2389, 76.9046");
    }

    @Test
    void whoeverIsSaidToBeThereAloneDayAndNightIsAskedWhereSheAnswersAndMayGoOn() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        type("fields.hours.text", "24/7");
        assertThat(shown(text("place.alone.hours", 168))).isFalse();

        go(PlaceNavigation.toSection(id, ApplicationSection.OFFER));
        Checkbox alone = find(Checkbox.class)
                .withLabel(text("place.field.SINGLE_HANDED"))
                .single();
        test(alone).click();
        assertThat(shown(text("place.alone.hours", 168))).isTrue();
        assertThat(alone.isInvalid()).isFalse();
        assertThat(ownedPlaces.place(id).answers().isYes(ApplicationField.SINGLE_HANDED))
                .isTrue();

        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        assertThat(shown(text("place.alone.hours", 168))).isTrue();
        type("fields.hours.text", "Mo-Sa 09:00-19:00");
        assertThat(shown(text("place.alone.hours", 168))).isFalse();
    }

    private boolean shown(String words) {
        return find(Paragraph.class).withText(words).exists();
    }

    @Test
    void hoursThatOverlapAreKeptAndToldAtTheirDay() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        type("fields.hours.text", "Mo 09:00-13:00,12:00-18:00");

        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        HoursEditor hours = find(HoursEditor.class).single();
        assertThat(hours.getValue()).isEqualTo("Mo 09:00-13:00,12:00-18:00");
        assertThat(hours.isInvalid()).isTrue();
        assertThat(find(Checkbox.class)
                        .withLabel(text("fields.day.MONDAY"))
                        .single()
                        .getValue())
                .isTrue();
        assertThat(find(Checkbox.class)
                        .withLabel(text("fields.day.TUESDAY"))
                        .single()
                        .getValue())
                .isFalse();
    }

    @Test
    void hoursAreFilledInAFewTapsAndATimeThatIsNoneIsToldAtItsField() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        HoursEditor hours = find(HoursEditor.class).single();

        press("fields.hours.preset.weekdays");
        assertThat(hours.getValue()).isEqualTo("Mo-Fr 09:00-18:00");
        pressLabelled(text("fields.hours.same.of", text("fields.day.SATURDAY")));
        assertThat(hours.getValue()).isEqualTo("Mo-Sa 09:00-18:00");
        press("fields.hours.preset.every-day");
        assertThat(hours.getValue()).isEqualTo("Mo-Su 09:00-21:00");

        TextField closes = labelled(text("fields.hours.to", text("fields.day.FRIDAY")));
        test(closes).setValue("25:00");
        assertThat(closes.getValue()).isEqualTo("25:00");
        assertThat(closes.isInvalid()).isTrue();
        assertThat(find(Span.class)
                        .withText(text("fields.hours.wrong-time", "25:00"))
                        .exists())
                .isTrue();
        assertThat(hours.getValue()).contains("Fr 09:00-;").doesNotContain("01:00");
        press("place.section.go-on");
        assertThat(hours.getErrorMessage())
                .isEqualTo(text("fields.day.FRIDAY") + ". " + text("fields.hours.wrong-time", "25:00"));

        test(closes).setValue("2030");
        assertThat(closes.getValue()).isEqualTo("20:30");
        assertThat(closes.isInvalid()).isFalse();
        assertThat(find(Span.class)
                        .withText(text("fields.hours.wrong-time", "25:00"))
                        .exists())
                .isFalse();
        assertThat(hours.getValue()).isEqualTo("Mo-Th,Sa,Su 09:00-21:00; Fr 09:00-20:30");
    }

    @Test
    void aTimeThatIsMissingIsToldWithItsDayAndAtIt() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        press("fields.hours.preset.every-day");
        pressLabelled(text("fields.hours.more.of", text("fields.day.SUNDAY")));
        press("place.section.go-on");

        assertThat(find(HoursEditor.class).single().getErrorMessage())
                .isEqualTo(text("fields.day.SUNDAY") + ". " + text("fields.hours.incomplete"));
        Span beside = find(Span.class).withText(text("fields.hours.incomplete")).single();
        assertThat(beside.getParent().orElseThrow().getChildren())
                .anySatisfy(pair -> assertThat(words(pair)).contains("–"));
        Anchor toIt = find(Anchor.class)
                .withCondition(link -> link.getText().contains(text("fields.hours.incomplete")))
                .single();
        assertThat(toIt.getText()).contains(text("fields.day.SUNDAY"));
    }

    @Test
    void hoursThatPassMidnightSayTheNextDay() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        press("fields.hours.preset.weekdays");
        test(labelled(text("fields.hours.from", text("fields.day.FRIDAY")))).setValue("22");
        test(labelled(text("fields.hours.to", text("fields.day.FRIDAY")))).setValue("6");

        assertThat(find(Span.class)
                        .withText(text("fields.hours.next-day", "06:00"))
                        .all())
                .hasSize(1);

        test(labelled(text("fields.hours.to", text("fields.day.FRIDAY")))).setValue("24:00");
        assertThat(find(Span.class)
                        .withText(text("fields.hours.next-day", "06:00"))
                        .exists())
                .isFalse();
    }

    @Test
    void whetherHolidaysAreLikeOtherDaysIsReadBeforeItIsSent() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        go(PlaceNavigation.toCheck(id));

        assertThat(words(UI.getCurrent())).contains("Мереке күндері: әдеттегідей");
    }

    @Test
    void aMapWithoutStreetsSaysSoAndAPinInItsUnmovedMiddleIsQuestioned() {
        PlaceId id = begun();
        ownedPlaces.answer(
                id,
                ownedPlaces.place(id).row().version(),
                Map.of(ApplicationField.REGION, "KZ-19", ApplicationField.TOWN, "kaskelen"));
        go(PlaceNavigation.toSection(id, ApplicationSection.PIN));
        assertThat(paragraphs()).contains(text("fields.pin.no-streets", text("fields.pin.here")));
        assertThat(find(PanaMap.class).single().getElement().getProperty("layers"))
                .contains("Қаскелең");

        var centre = territory.town("kaskelen").orElseThrow().centre();
        type("fields.pin.coordinates", centre.text());
        assertThat(paragraphs()).contains(text("fields.pin.unmoved"));
        type("fields.pin.coordinates", centre.latitude() + 0.002 + ", " + centre.longitude());
        assertThat(paragraphs()).doesNotContain(text("fields.pin.unmoved"));
    }

    @Test
    void whatWasSentIsReadOver() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
        ownedPlaces.submit(id, ownedPlaces.place(id).row().version());
        go(PlaceNavigation.toPlace(id));

        Details sent = find(Details.class)
                .withCondition(details -> details.getSummaryText().equals(text("place.sent")))
                .single();
        assertThat(sent.getElement().getTextRecursively())
                .contains(answer(id, ApplicationField.NAME_RU), text("place.sent.change"))
                .doesNotContain(text("fields.change"));
    }

    @Test
    void aStreetIsNamedInHerLanguageWhicheverItWasChosenIn() {
        PlaceId id = begun();
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), kz.pana.place.Enrolling.answers());
        ownedPlaces.answer(id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.STREET, "проспект Абая"));
        go(PlaceNavigation.toPlaces());

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Абай даңғылы")
                .doesNotContain("проспект Абая");
    }

    private RegionCode regionWithoutACoordinator() {
        return territory.regions().stream()
                .map(Region::code)
                .filter(code -> directory.coordinatorsOf(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRegionWithoutACoordinatorIsSaidTruly() {
        PlaceId id = begun();
        ownedPlaces.answer(
                id,
                ownedPlaces.place(id).row().version(),
                kz.pana.place.Enrolling.answersIn(regionWithoutACoordinator(), territory));
        ownedPlaces.acceptAgreement(id, "Айгүл Сейітова");
        ownedPlaces.submit(id, ownedPlaces.place(id).row().version());

        go(PlaceNavigation.toPlace(id));
        assertThat(words(UI.getCurrent()))
                .contains(
                        text("place.situation.SUBMITTED-alone"),
                        text("place.received.alone"),
                        text("place.move.ADMINISTRATOR"))
                .doesNotContain(text("place.received.1"));
    }

    @Test
    void enterInALineSavesAndGoesOn() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.NAMES));
        type("place.field.NAME_KK", "Мерей дәріханасы");
        type("place.field.NAME_RU", "Аптека «Мерей»");
        select("place.field.CATEGORY", text("place.category.PHARMACY"));

        Component form = find(NamesForm.class).single();
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        form.getElement(),
                        "keydown",
                        JacksonUtils.createObjectNode().put(Form.ENTER_IN_A_LINE, true)));

        assertThat(heading()).isEqualTo(text("place.section.ADDRESS"));
    }

    @Test
    void aBusinessThatIsKnownIsTakenInOneTapAndAnotherNameForItIsTold() {
        PlaceId first = begun();
        ownedPlaces.answer(first, ownedPlaces.place(first).row().version(), kz.pana.place.Enrolling.answers());
        ownedPlaces.acceptAgreement(first, "Айгүл Сейітова");
        ownedPlaces.submit(first, ownedPlaces.place(first).row().version());
        PlaceId second = ownedPlaces.begin();
        go(PlaceNavigation.toSection(second, ApplicationSection.BUSINESS));

        press("place.business.same", "«Мерей» ЖШС");
        assertThat(answer(second, ApplicationField.TAX_NUMBER)).isEqualTo(answer(first, ApplicationField.TAX_NUMBER));
        assertThat(answer(second, ApplicationField.LEGAL_NAME)).isEqualTo("«Мерей» ЖШС");

        type("place.field.LEGAL_NAME", "«Басқа» ЖШС");
        assertThat(paragraphs()).contains(text("place.business.named", "«Мерей» ЖШС"));
        press("place.business.take-name");
        assertThat(answer(second, ApplicationField.LEGAL_NAME)).isEqualTo("«Мерей» ЖШС");
        assertThat(paragraphs()).doesNotContain(text("place.business.named", "«Мерей» ЖШС"));
        type("place.field.LEGAL_NAME", "\"мерей\" ЖШС");
        assertThat(paragraphs()).doesNotContain(text("place.business.named", "«Мерей» ЖШС"));
    }

    @Test
    void draftsAreToldApartByWhereTheyAreOrWhenTheyWereBegun() {
        PlaceId first = begun();
        ownedPlaces.answer(
                first,
                ownedPlaces.place(first).row().version(),
                Map.of(
                        ApplicationField.REGION,
                        "KZ-19",
                        ApplicationField.TOWN,
                        "kaskelen",
                        ApplicationField.STREET,
                        "Абылай хан көшесі"));
        PlaceId second = ownedPlaces.begin();
        go(PlaceNavigation.toPlaces());

        assertThat(paragraphs())
                .contains(
                        "Қаскелең, Абылай хан көшесі",
                        text(
                                "place.begun",
                                kz.pana.uikit.Translations.day(
                                        ownedPlaces.place(second).begunAt())));
    }

    @Test
    void hoursThatATableCannotHoldStayAsTheyAreWrittenAndAreSaidInWords() {
        PlaceId id = begun();
        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        type("fields.hours.text", "Mo-Fr 09:00-18:00; Dec 31 off");

        go(PlaceNavigation.toSection(id, ApplicationSection.HOURS));
        HoursEditor hours = find(HoursEditor.class).single();
        assertThat(hours.getValue()).isEqualTo("Mo-Fr 09:00-18:00; Dec 31 off");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(
                        "Дс–Жм: 09:00–18:00\n31 желтоқсан: жабық\nМереке күндері: әдеттегідей",
                        text("fields.hours.beyond"));
        assertThat(find(Checkbox.class).withLabel(text("fields.day.MONDAY")).exists())
                .isFalse();
    }

    @Test
    void aLinkToTheMiddleOfAMapAndSwappedNumbersAreToldAtThePin() {
        PlaceId id = begun();
        ownedPlaces.answer(
                id,
                ownedPlaces.place(id).row().version(),
                Map.of(ApplicationField.REGION, "KZ-27", ApplicationField.TOWN, "oral"));
        go(PlaceNavigation.toSection(id, ApplicationSection.PIN));

        type("fields.pin.coordinates", "51.37, 51.23");
        assertThat(paragraphs()).contains(text("fields.pin.swapped"));
        press("fields.pin.swap");
        assertThat(find(MapPinField.class).single().getValue()).isEqualTo("51.230000, 51.370000");
        assertThat(paragraphs()).doesNotContain(text("fields.pin.swapped"));

        type("fields.pin.coordinates", "https://2gis.kz/uralsk/firm/70000001?m=51.37,51.23/16");
        assertThat(paragraphs()).contains(text("fields.pin.centre"));
        type("fields.pin.coordinates", "https://2gis.kz/uralsk/geo/70000001/51.37,51.23?m=51.3,51.2/16");
        assertThat(paragraphs()).doesNotContain(text("fields.pin.centre"));
    }

    private java.util.List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void pressLabelled(String label) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    private TextField labelled(String label) {
        return find(TextField.class)
                .withCondition(
                        field -> field.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    @Test
    void someoneElsesPlaceIsNotShown() {
        AccountId other = cast.somebody();
        PlaceId id = cast.as(other, ownedPlaces::begin);
        cast.as(
                other,
                () -> ownedPlaces.answer(
                        id, ownedPlaces.place(id).row().version(), Map.of(ApplicationField.NAME_KK, "Бөтен дүкен")));
        signIn(cast.somebody(Role.OWNER));

        for (String path : new String[] {
            PlaceNavigation.toPlace(id),
            PlaceNavigation.toApplication(id),
            PlaceNavigation.toSection(id, ApplicationSection.NAMES),
            PlaceNavigation.toCheck(id)
        }) {
            // An error page of whatever kind.
            assertThat(catchThrowable(() -> go(path)))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(AssertionError.class));
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .doesNotContain("Бөтен дүкен", text("place.section.NAMES"));
        }
    }

    private PlaceId begun() {
        signIn(cast.somebody());
        return ownedPlaces.begin();
    }

    private void signIn(AccountId who) {
        accounts.signIn(who);
        UI.getCurrent().setLocale(Language.KK.locale());
    }

    private ApplicationState state(PlaceId id) {
        return ownedPlaces.place(id).row().status().application();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path);
    }

    private void press(String key, Object... args) {
        test(find(Button.class).withText(text(key, args)).single()).click();
    }

    private void type(String key, String value) {
        test(field(key)).setValue(value);
    }

    private TextField field(String key) {
        return find(TextField.class).withLabel(text(key)).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(String key, String label) {
        ComboBox<Object> box = find(ComboBox.class).withLabel(text(key)).single();
        test(box).selectItem(label);
    }

    @SuppressWarnings("unchecked")
    private void select(String key, String label) {
        Select<Object> select = find(Select.class).withLabel(text(key)).single();
        test(select).selectItem(label);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Language> languages() {
        return find(CheckboxGroup.class)
                .withLabel(text("place.field.LANGUAGES"))
                .single();
    }

    private String answer(PlaceId id, ApplicationField question) {
        return ownedPlaces.place(id).answers().get(question);
    }

    private static String words(Component component) {
        String own = component instanceof HasText text ? text.getText() : "";
        return component.getChildren().map(OwnerTest::words).collect(Collectors.joining("\n", own + "\n", ""));
    }

    private String heading() {
        return find(H1.class).all().stream()
                .map(Component::getElement)
                .map(element -> element.getText())
                .findFirst()
                .orElse("");
    }

    private String text(String key, Object... args) {
        return texts.get(Language.of(UI.getCurrent().getLocale()), key, args);
    }
}
