package kz.pana.course.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import kz.pana.course.Authors;
import kz.pana.course.CourseWriting;
import kz.pana.course.OutlineWriting;
import kz.pana.course.content.Scene.Outcome;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.ui.field.StepRow;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Language;
import kz.pana.training.ui.Window;
import kz.pana.uikit.MarkdownText;
import kz.pana.uikit.dialog.StaleDialog;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.LanguageSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An author writes the course in her window. */
class AuthorTest extends Window {

    private static final String QUESTION = "what-a-safe-place-does";

    @Autowired
    CourseWriting writing;

    @Autowired
    OutlineWriting outline;

    Authors authors;

    @BeforeEach
    void signIn() {
        authors = new Authors(portal);
        authors.discard();
        accounts.signIn(authors.author);
    }

    @AfterEach
    void noDraft() {
        authors.discard();
    }

    @Test
    void anAuthorBeginsADraftWritesALessonAndPublishes() {
        goTo("course");
        click("Begin a draft");
        assertThat(sentences()).contains("No problems: it can be published.");
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        TextArea english = lesson("English");
        test(english).setValue(english.getValue().stripTrailing() + "\n\nOne <b>more</b> ![door](pictures/a.svg)");
        assertThat($(MarkdownText.class).all().stream().map(MarkdownText::getInnerHtml))
                .as("markup is shown, not obeyed; pictures come from the draft")
                .anyMatch(html -> html.contains("One &lt;b&gt;more&lt;/b&gt;")
                        && html.contains("src=\"" + authors.draft().address() + "a.svg\""));
        assertThat(listed()).anyMatch(line -> line.contains("There is an HTML tag in the text."));
        assertThat(listed()).anyMatch(line -> line.startsWith("en/" + Authors.LESSON + ".md, line "));

        goTo("course");
        click("Publish");
        test(area("What is new?")).setValue("A sentence");
        test($(Button.class).withText("Publish").last()).click();
        assertThat(sentences()).anyMatch(words -> words.startsWith("It cannot be published yet: 2 problems are left."));
        $(Button.class).withText("Cancel").all().forEach(cancel -> test(cancel).click());

        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        test(lesson("English")).setValue(english.getValue().replaceFirst("One <b>more.*", "One more."));
        assertThat($(SavedMark.class).all())
                .extracting(SavedMark::getText)
                .anyMatch(words -> words.startsWith("Saved at "));
        goTo("course");
        click("Publish");
        test($(Button.class).withText("Publish").last()).click();
        assertThat(area("What is new?").isInvalid()).isTrue();
        test(area("What is new?")).setValue("A sentence");
        test($(Button.class).withText("Publish").last()).click();

        assertThat($(Button.class).withText("Begin a draft").exists()).isTrue();
        assertThat(sentences()).contains("A sentence", "The course that PANA ships with");
        assertThat($(Anchor.class).withText("Export edition 1 (ZIP)").exists()).isTrue();
    }

    @Test
    void whatIsNewIsNotLostWithTheEscKey() {
        authors.begin();
        goTo("course");
        click("Publish");
        test(area("What is new?")).setValue("A sentence");
        $(PublishDialog.class).single().close();

        goTo("course");
        click("Publish");

        assertThat(area("What is new?").getValue()).isEqualTo("A sentence");
        $(Button.class).withText("Cancel").all().forEach(cancel -> test(cancel).click());
    }

    @Test
    void aMissingTranslationIsSeenEverywhereAndLeadsToItsPlace() {
        authors.begin();
        authors.breakQuestion(QUESTION);
        goTo("course?show=questions");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Not translated: Рус");
        Anchor problem = $(Anchor.class).all().stream()
                .filter(link -> link.getText().startsWith("questions.yaml, line "))
                .findFirst()
                .orElseThrow();
        assertThat(problem.getHref()).isEqualTo(CourseNavigation.courseQuestion(QUESTION));
        goTo(problem.getHref());
        assertThat(area("Question: Русский").getHelperText()).isEqualTo("No translation yet");
        assertThat(listed()).contains("The Russian text is missing: " + QUESTION);
        test(area("Question: Русский")).setValue("Какая у нас задача?");
        assertThat(authors.draft().problems()).isEmpty();
    }

    @Test
    void whatAnotherAuthorWroteIsNotOverwrittenUnasked() {
        authors.begin();
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        authors.add("Another author wrote this.");
        test(lesson("English")).setValue("# Mine");
        assertThat($(StaleDialog.class).exists()).isTrue();
        assertThat(text()).contains("Another author wrote this.");
        assertThat(lesson("English").getValue()).isEqualTo("# Mine");
        click("Keep what I typed");
        assertThat(text()).isEqualTo("# Mine");

        authors.add("And this.");
        test(lesson("English")).setValue("# Mine again");
        click("Show the other one");
        assertThat(lesson("English").getValue()).contains("And this.");
        test(lesson("English")).setValue("# Theirs and mine");
        assertThat(text()).isEqualTo("# Theirs and mine");
    }

    @Test
    void whoeverReloadsBeforeChoosingLosesNeitherOfTheTwo() {
        authors.begin();
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        authors.add("Another author wrote this.");
        test(lesson("English")).setValue("# Mine");
        $(StaleDialog.class).all().forEach(StaleDialog::close);

        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        assertThat(lesson("English").getValue()).isEqualTo("# Mine");
        assertThat(text()).contains("Another author wrote this.");
        test($(Button.class).withText("Keep what I typed").all().getLast()).click();
        assertThat(text()).isEqualTo("# Mine");
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        assertThat($(StaleDialog.class).all()).noneMatch(StaleDialog::isOpened);
    }

    @Test
    void anotherLanguageLosesNothingTypedAndBringsBackNothingOld() {
        authors.begin();
        goTo(CourseNavigation.courseQuestion(QUESTION));
        test(textField("Id")).setValue("Not an id");
        test(area("Question: English")).setValue("Not kept yet?");
        click("Add an answer");
        assertThat(textField("Id").isInvalid()).isTrue();

        LanguageSwitch.choose(Language.RU);

        assertThat(textField("Имя").getValue()).isEqualTo("Not an id");
        assertThat(textField("Имя").isInvalid()).isTrue();
        assertThat(area("Вопрос: English").getValue()).isEqualTo("Not kept yet?");
        assertThat(area("Ответ 5: Русский").getValue()).isEmpty();
        test(textField("Имя")).setValue(QUESTION);
        assertThat(question(QUESTION).text().en()).isEqualTo("Not kept yet?");
        assertThat(question(QUESTION).answers()).hasSize(5);

        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        authors.add("Somebody wrote this meanwhile.");
        LanguageSwitch.choose(Language.EN);
        assertThat(lesson("English").getValue()).contains("Somebody wrote this meanwhile.");
        assertThat(text()).contains("Somebody wrote this meanwhile.");
    }

    @Test
    void aNewQuestionIsKeptWithItsFirstWordAndSeenAsALearnerSeesIt() {
        authors.begin();
        goTo(CourseNavigation.newFor(CourseNavigation.courseQuestion(CourseNavigation.NEW), Authors.LESSON));
        TextArea kazakh = area("Question: Қазақша");
        test(kazakh).setValue("Алдымен не істейсіз?");
        assertThat(area("Question: Қазақша")).as("whoever types goes on typing").isSameAs(kazakh);
        assertThat(question("question-1").text().kk()).isEqualTo("Алдымен не істейсіз?");
        assertThat(question("question-1").topic()).isEqualTo(Authors.LESSON);

        for (String answer : List.of("Бірінші", "Екінші")) {
            click("Add an answer");
            test($(TextArea.class).all().stream()
                            .filter(area -> area.getLabel().startsWith("Answer "))
                            .filter(area -> area.getLabel().endsWith("Қазақша"))
                            .reduce((first, last) -> last)
                            .orElseThrow())
                    .setValue(answer);
        }
        assertThat(listed()).contains("“question-1”: no answer is marked as right.");
        boxes().getFirst().setValue(true);
        boxes().getLast().setValue(true);
        assertThat(boxes())
                .extracting(Checkbox::getValue)
                .as("one right answer")
                .containsExactly(false, true);
        test($(Button.class).withAriaLabel("Move up: Answer 2").single()).click();
        assertThat(question("question-1").answers())
                .extracting(answer -> answer.text().kk(), answer -> answer.right())
                .containsExactly(tuple("Екінші", true), tuple("Бірінші", false));
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Алдымен не істейсіз?");
        assertThat($(QUIZ_OPTIONS).exists()).isTrue();

        test(textField("Id")).setValue("first-of-all");
        assertThat(question("first-of-all").answers()).hasSize(2);
        test(textField("Id")).setValue(QUESTION);
        assertThat(textField("Id").getErrorMessage()).startsWith("This id is there already");
        click("Done");
        assertThat(getCurrentView()).as("something is not kept yet").isInstanceOf(QuestionDraftView.class);
        test(textField("Id")).setValue("first-of-all");
        click("Delete");
        assertThat(authors.draft().questions()).extracting(QuestionText::id).doesNotContain("first-of-all");
        undo();
        assertThat(getCurrentView()).isInstanceOf(QuestionDraftView.class);
        assertThat(question("first-of-all").answers()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewSceneCanBeWalkedThroughOnceItIsWhole() {
        authors.begin();
        goTo(CourseNavigation.newFor(CourseNavigation.courseScene(CourseNavigation.NEW), Authors.LESSON));
        inThreeLanguages("Title of the scene", "A knock");
        click("Add a step");
        inThreeLanguages("Step 1", "Somebody knocks.");
        click("Add a choice");
        inThreeLanguages("Choice 1", "I open.");
        click("Add a step");
        inThreeLanguages("Step 2", "She is safe.");
        assertThat($(SCENE).exists()).isFalse();
        assertThat(listed()).contains("“scene-1”, step “step-1”: there is no step “”.");
        ((RadioButtonGroup<StepRow.Goes>) $(RadioButtonGroup.class).last()).setValue(StepRow.Goes.GOOD);
        ((Select<String>) $(Select.class).withAriaLabel("Choice 1: Leads to").single()).setValue("step-2");

        assertThat(sentences()).contains("Everything is in place", "Somebody knocks.");
        test($(Button.class).withClassName("pana-scene-choice").single()).click();
        assertThat(sentences()).contains("She is safe.");
        SceneText kept = writing.scene("scene-1").orElseThrow();
        assertThat(kept.steps().getFirst().choices().getFirst().leads()).isEqualTo("step-2");
        assertThat(kept.steps().getLast().outcome()).isEqualTo(Outcome.GOOD);
        test($(Button.class).withAriaLabel("Remove: Step 2").single()).click();
        assertThat(listed()).contains("“scene-1”, step “step-1”: there is no step “step-2”.");
        undo();
        assertThat(writing.scene("scene-1").orElseThrow()).isEqualTo(kept);
    }

    @Test
    void aLessonIsAddedWeighedAndTakenOut() {
        authors.begin();
        goTo("course");
        test(textField("Id of a new lesson")).setValue(Authors.LESSON);
        click("Add a lesson");
        assertThat(textField("Id of a new lesson").isInvalid()).isTrue();
        test(textField("Id of a new lesson")).setValue("12-more");
        click("Add a lesson");
        assertThat(heading()).isEqualTo("12-more");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Not translated: Қаз");
        test(number("Minutes it takes")).setValue(90);
        assertThat(number("Minutes it takes").isInvalid()).isTrue();
        test(number("Minutes it takes")).setValue(9);
        assertThat(outline.entry("12-more").minutes()).isEqualTo(9);
        click("Move up");
        click("Remove the lesson");
        assertThat(slugs()).doesNotContain("12-more");
        undo();
        assertThat(slugs().get(slugs().size() - 2)).isEqualTo("12-more");
    }

    @Test
    void whoeverHasWrittenTooMuchIsNotLedAwayFromIt() {
        authors.begin();
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        test(lesson("English")).setValue("a".repeat(40_001));
        assertThat(lesson("English").isInvalid()).isTrue();
        click("Done");
        assertThat(getCurrentView()).isInstanceOf(LessonDraftView.class);
        test(lesson("English")).setValue("# Short");
        assertThat(lesson("English").isInvalid()).isFalse();
        click("Done");
        assertThat(getCurrentView()).isInstanceOf(CourseDeskView.class);
        assertThat(text()).isEqualTo("# Short");
    }

    @Test
    void theTitleAndThePracticeAreEdited() {
        authors.begin();
        goTo(CourseNavigation.courseOutline());
        test(area("Title of the course: English")).setValue("Another title");
        test(number("Pass mark, per cent")).setValue(120);
        assertThat(number("Pass mark, per cent").isInvalid()).isTrue();
        test(number("Pass mark, per cent")).setValue(85);
        test($(Button.class).withAriaLabel("Remove: Task 1").single()).click();
        assertThat(outline.about().title().en()).isEqualTo("Another title");
        assertThat(outline.about().passMark()).isEqualTo(85);
        click("Done");
        assertThat(getCurrentView()).isInstanceOf(CourseDeskView.class);
    }

    @Test
    void aFolderWithMistakesIsRefusedWithAllOfThemAndAGoodOneIsTakenIn() {
        authors.begin();
        byte[] good = authors.archive("en/" + Authors.LESSON + ".md", text -> text + "\nFrom a file.\n");
        byte[] bad = authors.archive("questions.yaml", broken());
        byte[] before = authors.archive();
        goTo("course");
        click("Import");
        upload("course.zip", "application/zip", "no archive".getBytes(StandardCharsets.UTF_8));
        assertThat(sentences()).anyMatch(words -> words.startsWith("This is not a ZIP archive"));
        upload("course.zip", "application/zip", bad);
        assertThat($(H3.class).all()).extracting(H3::getText).contains("Nothing was taken in, 2 problems");
        assertThat(listed())
                .anyMatch(line -> line.startsWith("questions.yaml, line 1:") && line.contains("no answer is marked"))
                .anyMatch(
                        line -> line.startsWith("questions.yaml, line ") && line.contains("This id is there already"));
        assertThat(authors.archive()).isEqualTo(before);
        upload("course.zip", "application/zip", good);
        assertThat(authors.archive()).isEqualTo(good);
        assertThat(notices()).anyMatch(words -> words.contains("taken in as the draft"));
    }

    @Test
    void aPictureIsAddedAndAScriptIsNot() {
        authors.begin();
        goTo("course?show=pictures");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>%s<path d='M0 0h9'/></svg>";
        upload("Door.svg", "image/svg+xml", bytes(svg.formatted("<script>alert(1)</script>")));
        assertThat(sentences()).anyMatch(words -> words.startsWith("This is not a picture, or there is more in it"));
        upload("Door 2.svg", "image/svg+xml", bytes(svg.formatted("")));
        assertThat(authors.draft().pictures()).contains("door-2.svg");
        test($(Button.class).withAriaLabel("Remove: door-2.svg").single()).click();
        assertThat(authors.draft().pictures()).doesNotContain("door-2.svg");
        undo();
        assertThat(authors.draft().pictures()).contains("door-2.svg");
    }

    @Test
    void aDraftIsThrownAwayOnlyAfterAQuestion() {
        authors.begin();
        goTo("course");
        click("Delete the draft");
        click("Cancel");
        assertThat(authors.draft().lessons()).isNotEmpty();
        click("Delete the draft");
        click("Delete");
        assertThat($(Button.class).withText("Begin a draft").exists()).isTrue();
        goTo(CourseNavigation.courseLesson(Authors.LESSON));
        assertThat(getCurrentView()).as("there is nothing to write in").isInstanceOf(CourseDeskView.class);
    }

    @Test
    void aCoordinatorWithoutThatRightDoesNotSeeIt() {
        authors.begin();
        accounts.signIn(cast.somebody(Role.COORDINATOR));
        for (String path : List.of("course", "course/outline", "course/question/new")) {
            goTo(path);
            assertThat(getCurrentView().getClass().getSimpleName())
                    .as(path)
                    .doesNotEndWith("DraftView")
                    .isNotEqualTo("CourseDeskView");
        }
        accounts.signIn(authors.author);
    }

    private static UnaryOperator<String> broken() {
        return text -> text.replaceFirst("right: true", "right: false")
                .replaceFirst("id: old-man-comes-in", "id: " + QUESTION);
    }

    private void inThreeLanguages(String label, String words) {
        for (String language : List.of("Қазақша", "Русский", "English")) {
            test(area(label + ": " + language)).setValue(words);
        }
    }

    private void upload(String name, String type, byte[] content) {
        new UploadTester<>($(Upload.class).single()).upload(name, type, content);
        roundTrip();
    }

    private void undo() {
        test($(Button.class).withText("Undo").last()).click();
    }

    private TextArea lesson(String language) {
        return $(TextArea.class)
                .withAriaLabel("Text of the lesson: " + language)
                .single();
    }

    private TextArea area(String label) {
        return $(TextArea.class).withCaption(label).last();
    }

    private TextField textField(String label) {
        return $(TextField.class).withCaption(label).single();
    }

    private IntegerField number(String label) {
        return $(IntegerField.class).withCaption(label).single();
    }

    private List<Checkbox> boxes() {
        return $(Checkbox.class).withCaption("Right answer").all();
    }

    private String text() {
        return cast.as(authors.author, () -> writing.lesson(Authors.LESSON, Language.EN));
    }

    private QuestionText question(String id) {
        return cast.as(authors.author, () -> writing.question(id)).orElseThrow();
    }

    private List<String> slugs() {
        return authors.draft().lessons().stream().map(row -> row.entry().slug()).toList();
    }

    private List<String> listed() {
        return $(ListItem.class).all().stream().map(AuthorTest::words).toList();
    }

    private List<String> notices() {
        return $(Notification.class).all().stream()
                .map(notice -> Objects.toString(notice.getElement().getProperty("text"), ""))
                .toList();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
