package kz.pana.place.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.PublishedPlaces;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.NotFound;
import kz.pana.notify.Inbox;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.uikit.field.HoursEditor;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** An owner keeps an approved place true: what she changes the public sees, and the desk tells of it. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class EditTest extends ViewTest {

    private static final String BEFORE = "Mo-Su 09:00-22:00";
    private static final String AFTER = "Mo-Fr 10:00-19:00; Sa 11:00-16:00; PH off";

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    PublishedPlaces published;

    @Autowired
    ReviewDesk desk;

    @Autowired
    PlaceTrail trail;

    VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.owner);
        UI.getCurrent().setLocale(Language.KK.locale());
    }

    @Test
    void theOwnerChangesTheHoursAndThePublicHasThem() {
        PlaceStatus before = status();
        assertThat(seen().hours().text()).isEqualTo(BEFORE);
        open(PlaceNavigation.toPlace(scene.place));
        open(change("place.field.HOURS"));
        find(HoursEditor.class).single().setValue(AFTER);
        press("place.edit.save");

        assertThat(seen().hours().text()).isEqualTo(AFTER);
        assertThat(toast()).contains(say("place.edit.done"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(PlaceNavigation.toPlace(scene.place) + "?line=HOURS");
        assertThat(words()).contains("10:00–19:00", "11:00–16:00");
        assertThat(status())
                .usingRecursiveComparison()
                .ignoringFields("publication.changedAt")
                .isEqualTo(before);
    }

    @Test
    void whoeverChangesThePhoneIsToldToPrintTheGuideCardsAgain() {
        open(PlaceNavigation.toEdit(scene.place, ApplicationField.PHONE));
        test(textField("place.field.PHONE")).setValue("8 727 250 00 00");
        press("place.edit.save");

        assertThat(toast()).contains(say("place.edit.done-cards"));
    }

    /** What the visit saw of them was looked at before the approval. */
    @Test
    void noEditTakesThePlaceOffTheMap() {
        ownedPlaces.edit(scene.place, ApplicationField.HOURS, BEFORE, "24/7");
        ownedPlaces.edit(scene.place, ApplicationField.PHONE, "+7 701 123 45 67", "8 727 250 00 00");
        ownedPlaces.edit(scene.place, ApplicationField.LANGUAGES, "kk,ru", "kk");
        for (ApplicationField box :
                List.of(ApplicationField.STEP_FREE, ApplicationField.QUIET_ROOM, ApplicationField.PHONE_TO_USE)) {
            ownedPlaces.edit(scene.place, box, "", "yes");
        }
        openTheDoor();

        PublicPlace seen = seen();
        assertThat(status().outstanding()).isEmpty();
        assertThat(seen.phone().formatted()).isEqualTo("+7 727 250 00 00");
        assertThat(seen.languages()).containsExactly(Language.KK);
        assertThat(List.of(seen.stepFree(), seen.quietRoom(), seen.phoneToUse()))
                .containsOnly(true);
        assertThat(seen.door()).isEqualTo("Ауладан");
    }

    @Test
    void everyLineHasALinkToWhereItIsChanged() {
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(find(Anchor.class).withText(say("fields.change")).all())
                .extracting(Anchor::getHref)
                .containsExactly(
                        ask(ChangeLine.NAME),
                        ask(ChangeLine.NAME),
                        ask(ChangeLine.CATEGORY),
                        ask(ChangeLine.ADDRESS),
                        at(ApplicationField.DOOR),
                        ask(ChangeLine.PIN),
                        at(ApplicationField.HOURS),
                        at(ApplicationField.PHONE),
                        at(ApplicationField.LANGUAGES),
                        at(ApplicationField.STEP_FREE),
                        at(ApplicationField.QUIET_ROOM),
                        at(ApplicationField.PHONE_TO_USE),
                        ask(ChangeLine.BUSINESS),
                        ask(ChangeLine.BUSINESS),
                        ask(ChangeLine.SINGLE_HANDED));
        assertThat(words()).contains(say("place.told.others"), "«Мерей» ЖШС", "Аптека «Мерей»");
    }

    private String at(ApplicationField line) {
        return PlaceNavigation.toEdit(scene.place, line);
    }

    private String ask(ChangeLine line) {
        return PlaceNavigation.toChange(scene.place, line);
    }

    @Test
    void aWrongNumberStaysInItsFieldWithTheReason() {
        edit(ApplicationField.PHONE);
        test(textField("place.field.PHONE")).setValue("8701");
        press("place.edit.save");

        assertThat(textField("place.field.PHONE").isInvalid()).isTrue();
        assertThat(textField("place.field.PHONE").getErrorMessage()).isNotBlank();
        assertThat(textField("place.field.PHONE").getValue()).isEqualTo("8701");
        assertThat(seen().phone().formatted()).isEqualTo("+7 701 123 45 67");
    }

    @Test
    void whatAnotherWindowSavedIsShownBesideWhatWasTypedHereAndNothingIsLost() {
        edit(ApplicationField.DOOR);
        ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан");
        test(textField("place.field.DOOR")).setValue("Көшеден, сол жақта");
        press("place.edit.save");

        assertThat(listing().door()).isEqualTo("Ауладан");
        assertThat(textField("place.field.DOOR").getValue()).isEqualTo("Көшеден, сол жақта");
        assertThat(words()).contains(say("place.edit.changed"), say("place.edit.now", "Ауладан"));

        press("place.edit.save");
        assertThat(listing().door()).isEqualTo("Көшеден, сол жақта");
    }

    @Test
    void whatWasTypedAndNotSavedStandsThereAgainUntilItIsGivenUp() {
        edit(ApplicationField.DOOR);
        test(textField("place.field.DOOR")).setValue("Көшеден");
        open("places");
        edit(ApplicationField.DOOR);

        assertThat(textField("place.field.DOOR").getValue()).isEqualTo("Көшеден");
        assertThat(words()).contains(say("place.edit.unsaved"));
        press("place.edit.cancel");
        edit(ApplicationField.DOOR);
        assertThat(textField("place.field.DOOR").getValue()).isEmpty();
        assertThat(words()).doesNotContain(say("place.edit.unsaved"));
        assertThat(listing().door()).isEmpty();
    }

    @Test
    void aPausedPlaceIsKeptTrueToo() {
        ownedValidity.pause(scene.place, PauseReason.UNSAID, null);
        edit(ApplicationField.HOURS);
        find(HoursEditor.class).single().setValue(AFTER);
        press("place.edit.save");

        assertThat(toast()).contains(say("place.edit.done-hidden"));
        assertThat(words()).contains(say("place.told.lead-hidden"));
        assertThat(status().currentValidity()).contains(Validity.PAUSED);
        assertThat(published.now().all()).noneMatch(place -> place.id().equals(scene.place));
        ownedValidity.resume(scene.place);
        assertThat(seen().hours().text()).isEqualTo(AFTER);
    }

    @Test
    void aPlaceThatHasLeftIsReadAndNotChanged() {
        ownedPlaces.withdraw(scene.place, "", Personas.PASSWORD);
        edit(ApplicationField.HOURS);

        assertThat(find(HoursEditor.class).exists()).isFalse();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(PlaceNavigation.toPlace(scene.place));
        assertThat(find(Anchor.class).withText(say("fields.change")).exists()).isFalse();
    }

    @Test
    void nobodyElseChangesALine() {
        AccountId staff = scene.trained("Дина Сәрсен");
        for (AccountId who : List.of(staff, scene.volunteer, scene.coordinator)) {
            assertThatThrownBy(() -> cast.as(who, this::openTheDoor)).isInstanceOf(AccessDeniedException.class);
        }
        AccountId otherOwner = cast.somebody(Role.OWNER);
        assertThatThrownBy(() -> cast.as(otherOwner, this::openTheDoor)).isInstanceOf(NotFound.class);
        AccountId ownerAndStaff = cast.somebody(Role.OWNER, Role.STAFF);
        assertThatThrownBy(() -> cast.as(ownerAndStaff, this::openTheDoor)).isInstanceOf(NotFound.class);

        for (AccountId who : List.of(staff, scene.volunteer, scene.coordinator, otherOwner)) {
            signIn(who);
            // An error page of whatever kind.
            assertThat(catchThrowable(() -> edit(ApplicationField.HOURS)))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).isInstanceOf(AssertionError.class));
            assertThat(UI.getCurrent().getElement().getTextRecursively())
                    .doesNotContain(say("place.edit.save"), say("place.hours.when"));
        }
        signIn(scene.owner);
        assertThat(listing().door()).isEmpty();
    }

    @Test
    void theDeskSaysWhatTheOwnerChangedSinceSomebodyLooked() {
        openTheDoor();
        ownedPlaces.edit(scene.place, ApplicationField.HOURS, BEFORE, AFTER);
        ownedPlaces.edit(scene.place, ApplicationField.STEP_FREE, "", "yes");
        signIn(scene.coordinator);
        for (Language language : Set.of(Language.KK, Language.RU, Language.EN)) {
            UI.getCurrent().setLocale(language.locale());
            open("desk");
            open(PlaceNavigation.toDesk(scene.place));
            assertThat(words())
                    .contains(
                            say("desk.trail.edit", say("place.field.DOOR"), say("place.not-given"), "Ауладан"),
                            say("desk.trail.edit", say("place.field.STEP_FREE"), say("place.no"), say("place.yes")))
                    .doesNotContain("Mo-Fr")
                    .containsPattern("(?s)Ауладан\\s+" + say("desk.edited", ".*"));
        }
        assertThat(trail.of(scene.place).stream()
                        .map(entry -> entry.row())
                        .filter(row -> row.subject().equals("place.edit.HOURS")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.from()).isEqualTo(BEFORE);
                    assertThat(row.to()).isEqualTo(AFTER);
                    assertThat(row.who()).isNotEqualTo("PANA");
                });
    }

    /** «The place has moved, go to house 12»: what leads to the door can lead elsewhere. */
    @Test
    void theCoordinatorIsToldOfTheWayToTheDoorAndNobodyIsSentToATelephone() {
        openTheDoor();
        for (String elsewhere : List.of("Орын көшті, қоңырау шалыңыз: +7 700 123 45 67", "telegram @somebody_else")) {
            assertThatThrownBy(() -> ownedPlaces.edit(scene.place, ApplicationField.DOOR, "Ауладан", elsewhere))
                    .as(elsewhere)
                    .isInstanceOf(InvalidValue.class);
        }
        signIn(scene.coordinator);
        assertThat(context.getBean(Inbox.class).latest(0, 20))
                .filteredOn(row -> row.text().ru().contains("изменил подсказку, как найти дверь"))
                .singleElement()
                .satisfies(row -> assertThat(row.text().ru()).contains("«Ауладан»"));
    }

    private void openTheDoor() {
        ownedPlaces.edit(scene.place, ApplicationField.DOOR, "", "Ауладан");
    }

    private void edit(ApplicationField line) {
        open(PlaceNavigation.toEdit(scene.place, line));
    }

    /** Where the link beside that line leads. */
    private String change(String line) {
        String words = say("fields.change.what", say(line));
        return find(Anchor.class)
                .withCondition(link -> link.getAriaLabel().filter(words::equals).isPresent())
                .single()
                .getHref();
    }

    private PublicPlace seen() {
        return published.now().all().stream()
                .filter(place -> place.id().equals(scene.place))
                .findFirst()
                .orElseThrow();
    }

    private PlaceStatus status() {
        return ownedPlaces.place(scene.place).row().status();
    }

    private Listing listing() {
        return ownedPlaces.place(scene.place).row().submitted();
    }
}
