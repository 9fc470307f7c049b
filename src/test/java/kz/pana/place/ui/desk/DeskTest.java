package kz.pana.place.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.notify.Inbox;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.uikit.dialog.Delayed;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a coordinator sees and does at the desk, without a browser. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class DeskTest extends ViewTest {

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity ownedValidity;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    ApplicationContext context;

    private PlaceId place;

    @BeforeEach
    void anApplicationWaits() {
        place = Enrolling.submit(cast, ownedPlaces, cast.somebody(Role.OWNER), Enrolling.answers());
        signIn(cast.coordinator(Personas.ALMATY));
        open(PlaceNavigation.toDesk(place));
    }

    @Test
    void whatWasASlipOfTheFingerIsTakenBackBeforeAnybodyIsTold() {
        press("desk.start-onboarding");

        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(find(Button.class).withText(say("desk.start-onboarding")).exists())
                .isFalse();
        press("uikit.undo");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(find(Button.class).withText(say("desk.start-onboarding")).exists())
                .isTrue();
    }

    @Test
    void thatOnePersonCannotBeThereDayAndNightIsReadBeforeThePlaceIsTakenOnAndBeforeItIsApproved() {
        assertThat(words()).doesNotContain(say("place.caution.alone", 91));
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.HOURS, "24/7");
        answers.put(ApplicationField.SINGLE_HANDED, "yes");
        place = Enrolling.submit(cast, ownedPlaces, cast.somebody(Role.OWNER), answers);
        open(PlaceNavigation.toDesk(place));
        assertThat(words()).contains(say("place.caution.alone", 168));

        press("desk.start-onboarding");
        find(Delayed.class).single().close();
        assertThat(words()).contains(say("place.caution.alone", 168), say("desk.approve"));
    }

    @Test
    void whatIsNotTakenBackIsDone() {
        press("desk.start-onboarding");
        find(Delayed.class).single().close();

        assertThat(state()).isEqualTo(ApplicationState.ONBOARDING);
        assertThat(find(Button.class).withText(say("desk.approve")).exists()).isTrue();
    }

    /** A phone without a network: what closed by itself would promise a way back that is gone. */
    @Test
    void theNoticeAloneSaysWhetherThereIsAWayBackAndStaysUntilTheServerHasAnswered() {
        press("desk.start-onboarding");
        Delayed waiting = find(Delayed.class).single();
        assertThat(waiting.getDuration()).isZero();
        assertThat(words()).contains(say("uikit.undo.meanwhile"));
        assertThat(toast()).contains(say("uikit.undo.lost"));

        Element content = waiting.getChildren().findFirst().orElseThrow().getElement();
        content.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(content, "pana-over", JacksonUtils.createObjectNode()));

        assertThat(waiting.isOpened()).isFalse();
        assertThat(state()).isEqualTo(ApplicationState.ONBOARDING);
    }

    @Test
    void theHoursOfAPlaceTellOfHolidaysToo() {
        assertThat(words()).contains("Мереке күндері: ");
    }

    @Test
    void whatWasWrittenComesBackWithADecisionThatIsTakenBack() {
        press("desk.ask.open");
        find(TextArea.class).withLabel(say("desk.ask.label")).single().setValue("Мекенжайды нақтылаңыз");
        press("desk.ask.action");
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        Button undo = find(Button.class).withText(say("uikit.undo")).single();
        undo.click();
        undo.click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(written("desk.ask.label")).isEqualTo("Мекенжайды нақтылаңыз");

        press("desk.ask.action");
        find(Delayed.class).all().getLast().close();
        assertThat(state()).isEqualTo(ApplicationState.NEEDS_CHANGES);
    }

    @Test
    void whatIsTakenBackFromAnotherPlaceSaysWhichItIsAboutAndItsWordsAreOfferedForNoOther() {
        press("desk.ask.open");
        find(TextArea.class).withLabel(say("desk.ask.label")).single().setValue("Мекенжайды нақтылаңыз");
        press("desk.ask.action");
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.put(ApplicationField.NAME_KK, "Қарағаш дүкені");
        PlaceId other = Enrolling.submit(cast, ownedPlaces, cast.somebody(Role.OWNER), answers);
        open(PlaceNavigation.toDesk(other));
        press("uikit.undo");

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("Мерей дәріханасы");
        dialog.close();
        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEmpty();
        find(Dialog.class).single().close();
        open(PlaceNavigation.toDesk(place));
        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEqualTo("Мекенжайды нақтылаңыз");
    }

    @Test
    void whereADecisionFailsItsWordsAndTheWayToDecideComeBack() {
        press("desk.ask.open");
        find(TextArea.class).withLabel(say("desk.ask.label")).single().setValue("Мекенжайды нақтылаңыз");
        press("desk.ask.action");
        long seen = version();
        cast.as(cast.coordinator(Personas.ALMATY), () -> desk.startOnboarding(place, seen));
        Delayed waiting = find(Delayed.class).single();

        assertThatThrownBy(waiting::close).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(written("desk.ask.label")).isEqualTo("Мекенжайды нақтылаңыз");
        assertThat(find(Button.class).withText(say("desk.ask.open")).exists()).isTrue();
        assertThat(words()).doesNotContain(say("uikit.undo.meanwhile"));
    }

    private long version() {
        return desk.place(place).row().version();
    }

    @Test
    void whatFailsAfterSheHasGoneOnStandsInHerInbox() {
        press("desk.start-onboarding");
        Delayed waiting = find(Delayed.class).single();
        somebodyElseDecides();
        open("desk");
        waiting.close();

        assertThat(toast()).contains(say("shell.not-done.stale"));
        assertThatTheInboxTells();
    }

    @Test
    void whatFailsAsTheWindowIsLeftStandsInHerInbox() {
        press("desk.start-onboarding");
        Delayed waiting = find(Delayed.class).single();
        somebodyElseDecides();
        waiting.getElement().removeFromParent();

        assertThatTheInboxTells();
    }

    @Test
    void whoSignsOutMeanwhileHasDecidedAllTheSame() {
        press("desk.start-onboarding");
        Delayed waiting = find(Delayed.class).single();
        SecurityContextHolder.clearContext();
        waiting.getElement().removeFromParent();

        assertThat(stateForAll()).isEqualTo(ApplicationState.ONBOARDING);
    }

    private ApplicationState stateForAll() {
        return cast.as(cast.coordinator(Personas.ALMATY), this::state);
    }

    private void somebodyElseDecides() {
        cast.as(cast.coordinator(Personas.ALMATY), () -> desk.startOnboarding(place, version()));
    }

    private void assertThatTheInboxTells() {
        assertThat(inbox.latest(0, 50))
                .filteredOn(row -> row.text().in(Language.EN).contains("Somebody else changed it meanwhile"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path()).isEqualTo(PlaceNavigation.toDesk(place));
                    assertThat(row.text().in(Language.EN)).contains(": onboarding was not begun. ");
                });
    }

    @Test
    void goingElsewhereInTheWindowDoesNotStopIt() {
        press("desk.start-onboarding");
        Notification waiting = find(Delayed.class).single();
        open("desk");
        waiting.close();

        assertThat(state()).isEqualTo(ApplicationState.ONBOARDING);
    }

    @Test
    void bothNamesOfAWrittenSettlementAreReadBeforeTheyBecomeEverybodys() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        answers.putAll(Map.of(
                ApplicationField.TOWN, "",
                ApplicationField.TOWN_UNLISTED, "yes",
                ApplicationField.TOWN_KK, "Бозтұмсық",
                ApplicationField.TOWN_RU, "Село воров"));
        open(PlaceNavigation.toDesk(Enrolling.submit(cast, ownedPlaces, cast.somebody(), answers)));

        assertThat(words()).contains(say("desk.town-unvouched", "Бозтұмсық", "Село воров"));
        open(PlaceNavigation.toDesk(place));
        assertThat(words()).doesNotContain("Село воров");
    }

    @Test
    void theSameNumberOfABusinessIsSaidBesideBoth() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        PlaceId first = Enrolling.submit(cast, ownedPlaces, cast.named("Бірінші Иесі"), answers);
        PlaceId second = Enrolling.submit(cast, ownedPlaces, cast.named("Екінші Иесі"), answers);

        open(PlaceNavigation.toDesk(first));
        assertThat(words()).contains(say("desk.same-business.lead")).contains("Екінші Иесі");
        open(PlaceNavigation.toDesk(second));
        assertThat(words()).contains(say("desk.same-business.lead")).contains("Бірінші Иесі");
    }

    @Test
    void whatBecameOfTheSamePlaceStandsAboveAllElse() {
        Map<ApplicationField, String> answers = Enrolling.answers();
        PlaceId before = Enrolling.submit(cast, ownedPlaces, cast.named("Бірінші Иесі"), answers);
        PlaceId other = Enrolling.submit(cast, ownedPlaces, cast.named("Үшінші Иесі"), answers);
        PlaceId again = Enrolling.submit(cast, ownedPlaces, cast.named("Екінші Иесі"), answers);
        desk.reject(before, desk.place(before).row().version(), "Иесі әйелді ұрды");

        open(PlaceNavigation.toDesk(again));
        assertThat(words())
                .contains(say("desk.predecessors.why", "Иесі әйелді ұрды"))
                .contains("Бірінші Иесі")
                .containsSubsequence(say("desk.predecessors"), say("desk.same-business"), "Үшінші Иесі");
        assertThat(other).isNotEqualTo(again);
    }

    @Test
    void whoeverTookEveryStepAloneReadsItAboveApproving() {
        VisitFixture scene = VisitFixture.in(context);
        scene.confirm(scene.reported());
        signIn(scene.coordinator);
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("visit.caution.same-hand"));

        signIn(cast.coordinator(Personas.ALMATY));
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).doesNotContain(say("visit.caution.same-hand"));
    }

    @Test
    void allIsDoneOnlyWhereNothingHoldsThePlaceBack() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.coordinator);
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("desk.nothing-outstanding"));

        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        signIn(scene.coordinator);
        open("desk");
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("desk.hold.PAUSED")).doesNotContain(say("desk.nothing-outstanding"));

        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        cast.as(scene.coordinator, () -> desk.suspend(scene.place, "Белгі ілінбеген"));
        signIn(scene.coordinator);
        open("desk");
        open(PlaceNavigation.toDesk(scene.place));
        assertThat(words()).contains(say("desk.hold.SUSPENDED")).doesNotContain(say("desk.nothing-outstanding"));
    }

    /** Pausing and opening again takes a thumb three seconds; writing why takes longer. */
    @Test
    void anOwnerWhoPausesAndOpensAgainDoesNotPutOffThatItIsSuspended() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.coordinator);
        open("desk");
        open(PlaceNavigation.toDesk(scene.place));
        press("desk.suspend.open");
        test(find(TextArea.class).withLabel(say("desk.suspend.label")).single()).setValue("Белгі ілінбеген");
        cast.as(scene.owner, () -> ownedValidity.pause(scene.place, PauseReason.REPAIR, null));
        cast.as(scene.owner, () -> ownedValidity.resume(scene.place));
        signIn(scene.coordinator);
        test(find(Button.class).withText(say("desk.suspend.action")).all().getLast())
                .click();

        assertThat(validity(scene)).contains(Validity.SUSPENDED);
    }

    @Test
    void aSuspendedPlaceIsReinstatedForAReasonThatTheHistoryKeeps() {
        VisitFixture scene = suspended();
        press("desk.reinstate.open");
        TextArea words =
                find(TextArea.class).withLabel(say("desk.reinstate.label")).single();
        reinstate();
        assertThat(words.isInvalid()).isTrue();
        words.setValue("Белгі қайта ілінді");
        reinstate();
        assertThat(validity(scene)).contains(Validity.SUSPENDED);

        press("uikit.undo");
        assertThat(written("desk.reinstate.label")).isEqualTo("Белгі қайта ілінді");
        reinstate();
        find(Delayed.class).all().getLast().close();
        assertThat(validity(scene)).contains(Validity.CURRENT);
        assertThat(desk.place(scene.place).row().status().note())
                .as("what the owner reads")
                .isEmpty();
        assertThat(find(DeskTrail.class).single().getElement().getTextRecursively())
                .contains("Белгі қайта ілінді");
    }

    @Test
    void whoeverIsOfThePlaceReadsWhyNothingIsDecidedRatherThanFailLater() {
        VisitFixture scene = VisitFixture.in(context);
        AccountId own = cast.coordinator(Personas.ALMATY);
        PlaceId waiting = Enrolling.submit(cast, ownedPlaces, own, Enrolling.answers());
        signIn(own);
        open(PlaceNavigation.toDesk(waiting));

        assertThat(words()).contains(say("place.refused.own"));
        for (String key : List.of("desk.start-onboarding", "desk.ask.open", "desk.reject.open")) {
            assertThat(find(Button.class).withText(say(key)).single().isEnabled())
                    .as(key)
                    .isFalse();
        }
        signIn(scene.coordinator);
        open("desk");
        open(PlaceNavigation.toDesk(waiting));
        assertThat(find(Button.class)
                        .withText(say("desk.start-onboarding"))
                        .single()
                        .isEnabled())
                .isTrue();
    }

    /** The button that asks why is called the same as the one that does it. */
    private void reinstate() {
        test(find(Button.class).withText(say("desk.reinstate.action")).all().getLast())
                .click();
    }

    private VisitFixture suspended() {
        VisitFixture scene = VisitFixture.in(context);
        scene.published();
        cast.as(scene.coordinator, () -> desk.suspend(scene.place, "Белгі ілінбеген"));
        signIn(scene.coordinator);
        open("desk");
        open(PlaceNavigation.toDesk(scene.place));
        return scene;
    }

    private Optional<Validity> validity(VisitFixture scene) {
        return desk.place(scene.place).row().status().currentValidity();
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndLeavesNoPlaceOpen() {
        TextField search =
                find(TextField.class).withAriaLabel(say("desk.search")).single();
        assertThat(search.getPlaceholder()).as("the column is narrow").hasSizeLessThan(24);
        test(search).setValue("ештеңе-мұндай-жоқ");

        assertThat(words()).contains(say("desk.empty.search")).doesNotContain(say("desk.empty.WAITING"));
        assertThat(find(Button.class).withText(say("desk.start-onboarding")).exists())
                .isFalse();

        press("desk.search.clear");
        assertThat(search.getValue()).isEmpty();
        assertThat(words()).contains("Мерей дәріханасы");
    }

    @Test
    void whatIsSearchedForStandsInTheAddressAndInTheField() {
        open("desk?show=waiting&q=ештеңе+%26+мұндай-жоқ");

        TextField search =
                find(TextField.class).withAriaLabel(say("desk.search")).single();
        assertThat(search.getValue()).isEqualTo("ештеңе & мұндай-жоқ");
        assertThat(words()).contains(say("desk.empty.search"));
        assertThat(DeskFilter.WAITING.address("Төле & би 5"))
                .isEqualTo("desk?show=waiting&q=%D0%A2%D3%A9%D0%BB%D0%B5%20%26%20%D0%B1%D0%B8%205");
    }

    @Test
    void thereIsAWayBackToTheListFromAPlace() {
        Anchor back = find(Anchor.class).withText("← " + say("desk.back")).single();

        assertThat(back.getHref()).isEqualTo("desk?show=waiting");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(PlaceNavigation.toDesk(place));
    }

    @Test
    void whatWasWrittenStandsThereAgainAfterADialogWasClosed() {
        press("desk.ask.open");
        test(find(TextArea.class).withLabel(say("desk.ask.label")).single()).setValue("Үйдің нөмірін жазыңыз");
        Dialog asked = find(Dialog.class).single();
        assertThat(asked.isCloseOnOutsideClick()).isFalse();
        asked.close();

        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEqualTo("Үйдің нөмірін жазыңыз");

        press("uikit.cancel");
        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEmpty();
    }

    @Test
    void whatWasWrittenStandsThereAgainInAnotherWindowUntilItIsSent() {
        press("desk.ask.open");
        test(find(TextArea.class).withLabel(say("desk.ask.label")).single()).setValue("Пәтердің нөмірін жазыңыз");
        anotherWindow();
        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEqualTo("Пәтердің нөмірін жазыңыз");

        press("desk.ask.action");
        anotherWindow();
        press("desk.ask.open");
        assertThat(written("desk.ask.label")).isEmpty();
    }

    private void anotherWindow() {
        VaadinSession session = VaadinSession.getCurrent();
        MockVaadin.clearCurrentUI();
        MockVaadin.createUI(MockedUI::new, session);
        open(PlaceNavigation.toDesk(place));
    }

    private ApplicationState state() {
        return desk.place(place).row().status().application();
    }

    /** What stands in the dialog, under that label. */
    private String written(String label) {
        return find(TextArea.class).withLabel(say(label)).single().getValue();
    }
}
