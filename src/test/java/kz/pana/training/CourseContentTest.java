package kz.pana.training;

import static kz.pana.training.Pupils.COURSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.pana.kernel.LocalizedText;
import kz.pana.training.Course.Lesson;
import kz.pana.training.Course.Section;
import kz.pana.training.QuizQuestion.Kind;
import org.junit.jupiter.api.Test;

class CourseContentTest {

    @Test
    void theCourseIsWhatTheContentSays() {
        assertThat(COURSE.passMark()).isEqualTo(80);
        assertThat(COURSE.lessons()).hasSize(11);
        assertThat(COURSE.minutes()).isEqualTo(60);
        assertThat(COURSE.questions()).hasSizeGreaterThanOrEqualTo(10);
        Lesson first = COURSE.lessons().getFirst();
        assertThat(first.title().en()).isEqualTo("What PANA is and is not");
        assertThat(first.sections().getFirst().heading().en()).isEqualTo("When one door is open");
        assertThat(first.sections().getFirst().text().en()).startsWith("“Pana” is Kazakh for shelter");
    }

    @Test
    void aQuestionThatCannotBeAnsweredIsNamed() {
        assertThatThrownBy(() -> QuizTest.question(Kind.SINGLE, false, false))
                .hasMessage("Question q has no right answer.");
        assertThatThrownBy(() -> QuizTest.question(Kind.MULTIPLE, true, true))
                .hasMessage("Question q has no wrong answer.");
        assertThatThrownBy(() -> QuizTest.question(Kind.SINGLE, true, true, false))
                .hasMessage("Question q has several right answers, not one.");
    }

    @Test
    void aCourseThatCannotBeTakenIsRefused() {
        LocalizedText words = new LocalizedText("сөз", "слово");
        Lesson lesson = new Lesson("lesson", 5, words, List.of(new Section(words, words)));
        assertThatThrownBy(() -> new Course("c", 1, 80, words, List.of(), List.of(), List.of()))
                .hasMessage("There is no lesson.");
        assertThatThrownBy(() -> new Course("c", 1, 80, words, List.of(lesson, lesson), List.of(), List.of()))
                .hasMessage("There are two of lesson lesson.");
        assertThatThrownBy(() -> new Course("c", 1, 80, words, List.of(lesson), List.of(), List.of()))
                .hasMessage("There are fewer than 10 questions.");
        assertThatThrownBy(() -> new Course("c", 1, 80, words, List.of(lesson), List.of(), COURSE.questions()))
                .hasMessageEndingWith("belongs to no lesson.");
    }
}
