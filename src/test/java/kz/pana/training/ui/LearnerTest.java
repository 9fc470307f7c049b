package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kz.pana.MovedClock;
import kz.pana.course.content.AnswerOption;
import kz.pana.course.content.QuestionKind;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.team.TeamDemo;
import kz.pana.training.Quiz;
import kz.pana.training.Showing;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.QuizScreen;
import kz.pana.uikit.layout.LanguageSwitch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner goes through the course in her window. */
class LearnerTest extends Window {

    @Autowired
    Quiz quiz;

    @Autowired
    Showing showing;

    @Autowired
    TeamDemo ready;

    @Autowired
    MovedClock clock;

    @Test
    void aLearnerReadsPractisesAnswersAndHasACertificate() {
        AccountId pupil = cast.somebody();
        EnrolmentId id = classroom.join(pupil, owner, place);
        accounts.signIn(pupil);

        goTo("training");
        click("Begin");
        assertThat(heading()).isEqualTo("A safe place: the basic course");
        click("Begin");
        readAll();
        assertThat(getCurrentView()).isInstanceOf(CourseView.class);
        click("Continue");
        assertThat(getCurrentView()).isInstanceOf(PracticeView.class);
        practise();
        click("Continue");
        assertThat(getCurrentView()).isInstanceOf(QuizView.class);
        click("I have read them and accept");
        click("Begin the quiz");
        answerAll(id);

        assertThat($(H2.class).all()).extracting(H2::getText).contains("Congratulations, you passed!", "Certificate");
        goTo("training");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Certificate");
    }

    @Test
    void anOwnerFindsHerTeamsAndALearnerNone() {
        AccountId pupil = cast.somebody();
        classroom.join(pupil, owner, place);
        accounts.signIn(pupil);
        goTo("training");
        assertThat($(H2.class).all()).extracting(H2::getText).isNotEmpty().doesNotContain("Team");

        goTo("");
        accounts.signIn(owner);
        goTo("training");
        assertThat($(Anchor.class)
                        .withCondition(link -> link.getHref().equals(TrainingNavigation.team(place)))
                        .single()
                        .getText())
                .startsWith("Team: ");
    }

    @Test
    void whoIsCertifiedElsewhereReadsWhyTheCourseIsToBeTakenHereToo() {
        AccountId pupil = cast.somebody();
        classroom.join(pupil, owner, place);
        accounts.signIn(pupil);
        goTo("training");
        String why = "counts for one place only";
        assertThat(sentences()).isNotEmpty().noneMatch(words -> words.contains(why));

        goTo("");
        AccountId other = cast.somebody();
        classroom.join(pupil, other, classroom.place(other));
        ready.certify(pupil, place);
        accounts.signIn(pupil);
        goTo("training");
        assertThat(sentences()).filteredOn(words -> words.contains(why)).hasSize(1);
    }

    @Test
    void theColleaguesTickNeedsAName() {
        EnrolmentId id = classroom.join(owner, owner, place);
        accounts.signIn(owner);
        goTo(TrainingNavigation.practice(id));
        Checkbox hers = $(Checkbox.class).withLabel("I have done it").first();
        Checkbox colleagues =
                $(Checkbox.class).withLabel("My colleague confirms").first();
        test(hers).click();
        test(colleagues).click();
        assertThat(hers.getValue()).isTrue();
        assertThat(colleagues.getValue()).isFalse();
        assertThat($(TextField.class).single().getErrorMessage()).isEqualTo("First write your colleague’s name.");
    }

    @Test
    void theQuizStaysClosedBeforeTheLessonsAreRead() {
        EnrolmentId id = classroom.join(owner, owner, place);
        accounts.signIn(owner);
        goTo(TrainingNavigation.quiz(id));
        assertThat(sentences())
                .contains(
                        "First read all lessons and tick the practice together with a colleague: then the quiz opens.");
    }

    @Test
    void whoeverFailedIsOfferedTheQuizAgainOnceItCanBeTaken() {
        EnrolmentId id = classroom.join(owner, owner, place);
        cast.as(owner, () -> {
            classroom.prepare(id);
            classroom.takeQuiz(id, 5);
        });
        accounts.signIn(owner);
        goTo(TrainingNavigation.quiz(id));
        assertThat($(H2.class).single().getText()).startsWith("Not there yet. You can try again from ");
        assertThat($(Button.class).withText("Try again").exists()).isFalse();

        goTo(TrainingNavigation.course(id));
        clock.later(Duration.ofMinutes(61), () -> goTo(TrainingNavigation.quiz(id)));
        assertThat($(H2.class).single().getText()).isEqualTo("Not there yet, you can try again");
        assertThat($(Button.class).withText("Try again").exists()).isTrue();
    }

    @Test
    void anothersCourseIsNotShown() {
        EnrolmentId id = classroom.join(owner, owner, place);
        AccountId pupil = cast.somebody();
        classroom.join(pupil, owner, place);
        accounts.signIn(pupil);
        goTo(TrainingNavigation.course(id));
        assertThat(getCurrentView()).isNotInstanceOf(CourseView.class);
    }

    /** Reads, walks every scene to an end, leaves the questions to oneself. */
    private void readAll() {
        while (getCurrentView() instanceof LessonView) {
            while ($(Button.class).withClassName("pana-scene-choice").exists()) {
                test($(Button.class).withClassName("pana-scene-choice").first()).click();
            }
            click($(Button.class).withText("Finish the lesson").exists() ? "Finish the lesson" : "Next");
        }
    }

    private void practise() {
        test($(TextField.class).single()).setValue("Дана");
        $(Checkbox.class).all().forEach(box -> test(box).click());
        $(Button.class)
                .withText("Shown, ask to confirm")
                .all()
                .forEach(ask -> test(ask).click());
        cast.as(owner, () -> showing.toConfirm().forEach(shown -> showing.confirm(shown.id(), shown.item())));
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        goTo("");
        goTo(path);
    }

    private void answerAll(EnrolmentId id) {
        while (quiz.question(id).isPresent()) {
            QuizScreen screen = quiz.question(id).get();
            if (screen.kind() == QuestionKind.ORDER) {
                theOrderSurvivesTheLanguage(screen);
            }
            assertThat($(H2.class).all())
                    .extracting(H2::getText)
                    .contains(screen.text().en());
            choose(screen, classroom.right(screen));
            click("Answer");
            assertThat($(H2.class).all()).extracting(H2::getText).contains("Right!");
            click(screen.isLast() ? "See the result" : "Next question");
        }
    }

    @SuppressWarnings("unchecked")
    private void theOrderSurvivesTheLanguage(QuizScreen screen) {
        putInOrder(
                screen,
                screen.options().reversed().stream().map(AnswerOption::id).toList());
        List<AnswerOption> order = $(OrderList.class).single().order();
        LanguageSwitch.choose(Language.KK);
        assertThat($(OrderList.class).single().order()).isEqualTo(order).isNotEqualTo(screen.options());
        LanguageSwitch.choose(Language.EN);
    }

    private void choose(QuizScreen screen, List<String> ids) {
        List<AnswerOption> options = screen.options().stream()
                .filter(option -> ids.contains(option.id()))
                .toList();
        switch (screen.kind()) {
            case SINGLE ->
                ((RadioButtonGroup<AnswerOption>) $(RadioButtonGroup.class).single()).setValue(options.getFirst());
            case MULTIPLE ->
                ((CheckboxGroup<AnswerOption>) $(CheckboxGroup.class).single()).setValue(Set.copyOf(options));
            case ORDER -> putInOrder(screen, ids);
        }
    }

    /** Moves each step up until it stands where it belongs. */
    private void putInOrder(QuizScreen screen, List<String> ids) {
        for (int place = 0; place < ids.size(); place++) {
            String id = ids.get(place);
            String words = option(screen, id).text().in(Language.EN);
            while ($(OrderList.class).single().order().indexOf(option(screen, id)) > place) {
                test($(Button.class).withAriaLabel("Move up: " + words).single())
                        .click();
            }
        }
    }

    private static AnswerOption option(QuizScreen screen, String id) {
        return screen.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
