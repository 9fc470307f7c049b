package kz.pana.place.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.place.Assessing;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.status.Pause;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DayField;
import kz.pana.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;

/** An owner pauses her place and says that all is still so; a coordinator answers where she does not. */
@PanaTest
@ViewPackages(packages = "kz.pana.place.ui")
class KeptTrueViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OwnedPlaces ownedPlaces;

    @Autowired
    OwnedValidity validity;

    @Autowired
    PlaceDirectory places;

    @Autowired
    MovedClock clock;

    VisitFixture scene;

    @BeforeEach
    void aPlaceOnTheMap() {
        scene = VisitFixture.in(context);
        scene.published();
        signIn(scene.owner);
    }

    @Test
    void oneTapMoreAndThePlaceIsOffTheMap() {
        openPlace();
        press("place.pause.open");
        press("place.pause.action");

        assertThat(status().pause()).contains(Pause.of(PauseReason.UNSAID, null));
        assertThat(words())
                .contains(say("place.situation.PAUSED"), say("place.move.OWNER"))
                .doesNotContain(say("place.reason", ""));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReasonAndTheDayAreChosenInTheSameDialog() {
        LocalDate day = scene.today().plusDays(10);
        openPlace();
        press("place.pause.open");
        RadioButtonGroup<PauseReason> reason = find(RadioButtonGroup.class).single();
        reason.setValue(PauseReason.NOBODY_CERTIFIED);
        field().setValue(day);
        press("place.pause.action");

        assertThat(status().pause()).contains(Pause.of(PauseReason.NOBODY_CERTIFIED, day));
        assertThat(words())
                .contains(
                        say("place.situation.PAUSED-until", Translations.day(day)),
                        say("place.reason", say("place.pause.reason.NOBODY_CERTIFIED")))
                .doesNotContain(say("place.situation.PAUSED"), say("place.move.OWNER"));
    }

    @Test
    void aDayThatHasPassedOrIsTooLateIsRefusedBesideTheFieldAndNothingIsLost() {
        openPlace();
        press("place.pause.open");
        field().setValue(scene.today());
        press("place.pause.action");
        assertThat(field().getErrorMessage()).isEqualTo(say("place.pause.opens.passed"));
        field().setValue(scene.today().plusMonths(13));
        press("place.pause.action");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getValue()).isEqualTo(scene.today().plusMonths(13));
        assertThat(status().published()).isTrue();
    }

    @Test
    void aPauseFromAWindowThatIsOutOfDateIsStaleAndTheFirstStands() {
        openPlace();
        press("place.pause.open");
        cast.as(scene.owner, () -> validity.pause(scene.place, PauseReason.REPAIR, null));
        signIn(scene.owner);

        // What the window does with it is the shared message: shell.
        assertThatThrownBy(() -> press("place.pause.action")).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(status().pause()).contains(Pause.of(PauseReason.REPAIR, null));
    }

    @Test
    void sheIsAskedAndAnswersWithOneTapAndOpeningThePageAnswersNothing() {
        openPlace();
        assertThat(words()).doesNotContain(say("place.still-so"));
        time(91);
        openPlace();
        openPlace();
        assertThat(words()).contains(say("place.still-so"), say("place.move.OWNER"));
        assertThat(find(Anchor.class).withText(say("team.ask.shifts")).single().getHref())
                .contains(scene.place.toString());

        press("place.still-so.no");
        assertThat(ownedPlaces.place(scene.place).stillSoAsked()).isTrue();
        press("place.still-so.yes");
        assertThat(words()).doesNotContain(say("place.still-so")).doesNotContain(say("place.move.OWNER"));
        assertThat(ownedPlaces.place(scene.place).stillSoAsked()).isFalse();
    }

    @Test
    void herListSaysWhatSheIsAsked() {
        time(91);
        signIn(scene.owner);
        open("places");
        assertThat(words()).contains(say("place.still-so")).doesNotContain(say("place.move.OWNER"));
    }

    @Test
    void aPausedPlaceIsNotAsked() {
        cast.as(scene.owner, () -> validity.pause(scene.place, PauseReason.REPAIR, null));
        time(91);
        signIn(scene.owner);
        openPlace();
        assertThat(words()).contains(say("place.situation.PAUSED")).doesNotContain(say("place.still-so"));
    }

    @Test
    void aCoordinatorFindsWhoDoesNotAnswerAndAnswersWithANote() {
        time(91);
        time(106);
        time(121);
        signIn(scene.coordinator);
        open("desk/" + scene.place + "?show=unanswered");
        assertThat(words())
                .contains(
                        say("desk.unanswered"),
                        say("desk.trail.confirmation.ASKED"),
                        say("desk.trail.confirmation.ASKED_AGAIN"),
                        say("desk.trail.confirmation.UNANSWERED"));

        press("desk.unanswered.open");
        press("desk.unanswered.answer.action");
        TextArea note = find(TextArea.class)
                .withLabel(say("desk.unanswered.answer.label"))
                .single();
        assertThat(note.isInvalid()).isTrue();
        note.setValue("Айгүлмен сөйлестім");
        press("desk.unanswered.answer.action");
        assertThat(words()).contains("Айгүлмен сөйлестім").doesNotContain(say("desk.unanswered.open"));
    }

    @Test
    void aCoordinatorReadsWhyAndUntilWhenItIsPaused() {
        LocalDate day = scene.today().plusDays(10);
        cast.as(scene.owner, () -> validity.pause(scene.place, PauseReason.REPAIR, day));
        signIn(scene.coordinator);
        open("desk/" + scene.place);
        String said = say("place.pause.reason.REPAIR") + ". " + say("place.pause.opens-on", Translations.day(day));
        assertThat(words())
                .contains(say("desk.hold.PAUSED-until") + " " + said, say("place.validity.PAUSED") + ". " + said);
    }

    @Test
    void thatTheLastVisitSoonHoldsNoMoreIsTheCoordinatorsMove() {
        clock.later(Duration.ofDays(340), () -> {
            assertThat(cast.as(scene.owner, () -> ownedPlaces.place(scene.place))
                            .ahead())
                    .hasSize(1);
        });
        assertThat(ownedPlaces.place(scene.place).ahead()).isEmpty();
        assertThat(status().currentValidity()).contains(Validity.CURRENT);
    }

    private void time(int days) {
        clock.later(Duration.ofDays(days), () -> Assessing.keepTrue(context));
    }

    private DayField field() {
        return find(DayField.class).withLabel(say("place.pause.opens")).single();
    }

    private PlaceStatus status() {
        return places.row(scene.place).status();
    }

    private void openPlace() {
        open("places");
        open(PlaceNavigation.toPlace(scene.place));
        assertThat(find(Button.class).withText(say("place.leave.open")).exists())
                .isTrue();
    }
}
