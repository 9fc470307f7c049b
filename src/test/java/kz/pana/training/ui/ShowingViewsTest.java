package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.pana.MovedClock;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection.Audience;
import kz.pana.team.Team;
import kz.pana.training.Learning;
import kz.pana.training.Showing;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.Meeting;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Colleague;
import kz.pana.uikit.field.DayField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner asks, a colleague answers; a coordinator where there is none. */
class ShowingViewsTest extends Window {

    @Autowired
    Learning learning;

    @Autowired
    Showing showing;

    @Autowired
    Team team;

    @Autowired
    ShownAloneSection section;

    @Autowired
    MovedClock clock;

    @Test
    @SuppressWarnings("unchecked")
    void aLearnerSaysToWhomAndTheColleagueConfirmsOrAsksForMore() {
        AccountId pupil = cast.named("Дана Ахметова");
        EnrolmentId id = classroom.join(pupil, owner, place);
        classroom.join(cast.named("Әсем Ғалиева"), owner, place);
        accounts.signIn(pupil);
        goTo(TrainingNavigation.practice(id));
        click("Shown, ask to confirm");
        Select<Colleague> whom = $(Select.class).single();
        assertThat(whom.isInvalid()).isTrue();
        whom.setValue(whom.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(owner))
                .findFirst()
                .orElseThrow());
        $(Button.class)
                .withText("Shown, ask to confirm")
                .all()
                .forEach(ask -> test(ask).click());
        assertThat(sentences())
                .filteredOn(words -> words.startsWith("Waiting for"))
                .hasSize(2);

        goTo("");
        accounts.signIn(owner);
        goTo("training");
        assertThat(sentences()).contains("A colleague asks you to confirm the practice.");
        goTo("training/confirm");
        assertThat($(H2.class).withText("Дана Ахметова").all()).hasSize(2);
        click("Led me there");
        click("Not yet");
        assertThat(sentences()).contains("There is nothing to confirm now.");
        assertThat(cast.as(pupil, () -> learning.practice(id)).items().stream()
                        .filter(PracticePage.Item::shown)
                        .filter(PracticePage.Item::isDone))
                .singleElement()
                .satisfies(done -> assertThat(done.id()).isEqualTo("quiet-spot"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCoordinatorWritesDownWhereSomebodyAloneShowedIt() {
        AccountId self = cast.named("Гүлнар Әлиева");
        PlaceId kiosk = classroom.place(self, Map.of(ApplicationField.SINGLE_HANDED, "yes"));
        EnrolmentId mine = cast.as(self, () -> team.enrolMyself(kiosk));
        accounts.signIn(self);
        goTo(TrainingNavigation.practice(mine));
        click("Ask the coordinator");
        assertThat(sentences()).anyMatch(words -> words.startsWith("The coordinator has your request"));

        goTo("");
        accounts.signIn(cast.coordinator(Personas.ALMATY));
        show(kiosk);
        assertThat($(H3.class).single().getText()).isEqualTo("Гүлнар Әлиева");
        ((Select<Meeting>) $(Select.class).single()).setValue(Meeting.VISIT);
        click("Confirm the way");
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("Write the volunteer’s name.");
        assertThat($(DayField.class).single().getErrorMessage()).isEqualTo("Say on which day.");
        test($(TextField.class).single()).setValue("Гүлнар Әлиева");
        $(DayField.class).single().setValue(LocalDate.now(clock.withZone(KernelConfiguration.ALMATY)));
        click("Confirm the way");
        assertThat($(TextField.class).single().isInvalid())
                .as("never by oneself")
                .isTrue();
        test($(TextField.class).single()).setValue("Ерлан Қасымов");
        click("Confirm the way");
        assertThat(section.of(kiosk, Audience.COORDINATOR, () -> {})).isEmpty();
        assertThat(section.of(kiosk, Audience.OWNER, () -> {})).isEmpty();
    }

    private void show(PlaceId kiosk) {
        Optional<Component> part = section.of(kiosk, Audience.COORDINATOR, () -> {});
        UI.getCurrent().removeAll();
        UI.getCurrent().add(part.orElseThrow());
    }
}
