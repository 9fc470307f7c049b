package kz.pana.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.ViewTest;
import kz.pana.course.ui.CourseNavigation;
import kz.pana.identity.access.Role;
import kz.pana.insight.CourseFigures;
import kz.pana.insight.CourseFigures.QuestionFigures;
import kz.pana.insight.ManyLearners;
import kz.pana.insight.ManyLearners.Given;
import kz.pana.uikit.list.CsvLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An author looks at how an edition is taken. */
@PanaTest
class FiguresViewTest extends ViewTest {

    private static final int PEOPLE = 6;

    @Autowired
    ApplicationContext portal;

    @Autowired
    CourseFigures figures;

    @Autowired
    Personas people;

    ManyLearners learners;
    List<QuestionFigures> questions;

    @BeforeEach
    void anEditionIsTaken() {
        learners = new ManyLearners(portal, PEOPLE);
        signIn(people.somebody(Role.AUTHOR));
        questions = figures.of(learners.edition()).questions();
    }

    @AfterEach
    void leave() {
        learners.leave();
    }

    @Test
    void ofFewerThanFivePeopleThereAreWordsInsteadOfFigures() {
        learners.begin();
        open(Map.of());
        assertThat(words()).contains(say("training.figures.too-few-people", CourseFigures.FEWEST));
        assertThat($(Svg.class).exists()).isFalse();
    }

    @Test
    void lessonsHaveAPictureAndATable() {
        for (int i = 0; i < PEOPLE; i++) {
            learners.begin("01-what-is-pana");
        }
        open(Map.of());
        assertThat($(Svg.class).all()).hasSize(11);
        assertThat(rows())
                .anySatisfy(
                        row -> assertThat(row).contains(say("training.figures.percent", 1.0), String.valueOf(PEOPLE)));
        assertThat(words()).contains(say("training.figures.begun"));
    }

    @Test
    void aQuestionHasItsFiguresAVerdictAndItsWrongAnswers() {
        answer(0, 10, true, 1);
        answer(0, 10, false, 0);
        open(Map.of());
        String row = rowOf(0);
        assertThat(row)
                .contains("20", say("training.figures.percent", 0.5), say("training.figures.index", 1.0))
                .contains(say("training.verdict.GOOD"));
        assertThat($(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .contains(questions.getFirst().text().kk());
    }

    @Test
    void fewerThanTwentyAnswersGetAWord() {
        answer(0, 19, true, 1);
        open(Map.of());
        assertThat(rowOf(0)).contains("19", say("training.figures.too-few"), FigureWords.NONE);
    }

    @Test
    void questionsAreSortedAsTheAddressSays() {
        answer(0, 20, true, 1);
        answer(1, 15, true, 1);
        answer(1, 5, false, 0);
        open(Map.of("sort", "difficulty"));
        assertThat(order())
                .startsWith(questions.get(1).id())
                .containsSubsequence(questions.get(1).id(), questions.get(0).id());
        open(Map.of("sort", "difficulty", "way", "down"));
        assertThat(order())
                .startsWith(questions.get(0).id())
                .containsSubsequence(questions.get(0).id(), questions.get(1).id());
        assertThat($(com.vaadin.flow.component.html.NativeTableHeaderCell.class)
                        .withAttribute("aria-sort", "descending")
                        .single()
                        .getChildren())
                .hasSize(1);
    }

    @Test
    void theFileHoldsWhatTheTableShows() {
        answer(0, 10, true, 1);
        answer(0, 10, false, 0);
        open(Map.of());
        String file = download(say("training.figures.questions-file"));
        assertThat(file)
                .startsWith("\uFEFF" + say("training.figures.question") + ";")
                .contains(questions.getFirst().text().kk())
                .contains(";20;" + say("training.figures.index", 0.5) + ";" + say("training.figures.index", 1.0) + ";")
                .contains(say("training.verdict.GOOD"));
        assertThat(file.lines()).hasSize(1 + questions.size());
    }

    private void open(Map<String, String> parameters) {
        Map<String, String> all = new java.util.HashMap<>(parameters);
        all.put("edition", String.valueOf(learners.edition()));
        UI.getCurrent().navigate(CourseNavigation.figures(), QueryParameters.simple(all));
    }

    /** So many attempts in which the question is answered, with another one that is answered as told. */
    private void answer(int question, int times, boolean right, int rest) {
        String other = questions.getLast().id();
        IntStream.range(0, times)
                .forEach(i -> learners.attempts(
                        learners.begin(),
                        1,
                        List.of(List.of(
                                new Given(questions.get(question).id(), List.of(right ? "b" : "a"), right),
                                new Given(other, List.of("a"), rest == 1)))));
    }

    private String rowOf(int question) {
        String text = questions.get(question).text().kk();
        return rows().stream().filter(row -> row.contains(text)).findFirst().orElseThrow();
    }

    private List<String> rows() {
        return $(NativeTableRow.class).all().stream().map(FiguresViewTest::text).toList();
    }

    /** The ids of the questions as they stand. */
    private List<String> order() {
        List<String> order = new ArrayList<>();
        rows().forEach(row -> questions.stream()
                .filter(question -> row.contains(question.text().kk()))
                .findFirst()
                .ifPresent(question -> order.add(question.id())));
        return order;
    }

    private String download(String link) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        test($(CsvLink.class).withText(link).single()).download(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively() + summary(component);
    }

    private static String summary(com.vaadin.flow.component.Component component) {
        return component instanceof NativeDetails details
                ? details.getSummaryText()
                : component.getChildren().map(FiguresViewTest::summary).reduce("", String::concat);
    }
}
