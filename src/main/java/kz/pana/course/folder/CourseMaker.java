package kz.pana.course.folder;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.pana.course.content.Course;
import kz.pana.course.content.Course.Lesson;
import kz.pana.course.content.Course.PracticeItem;
import kz.pana.course.content.LessonScreen.Reading;
import kz.pana.course.content.QuizQuestion;
import kz.pana.course.content.QuizQuestion.Choice;
import kz.pana.course.content.Scene;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.course.folder.CourseText.StepText;
import kz.pana.course.folder.LessonText.SectionText;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;

/** Makes the course of what its authors wrote, once {@link CourseCheck} has found nothing wrong. */
record CourseMaker(CourseParser text) {

    Course make(int edition) {
        return new Course(
                text.outline().id(),
                edition,
                text.outline().passMark(),
                text.outline().title().whole(),
                text.outline().lessons().stream().map(this::lesson).toList(),
                text.outline().practice().stream()
                        .map(item -> new PracticeItem(item.id(), item.text().whole()))
                        .toList(),
                questions(text.questions().stream().filter(question -> !question.check())));
    }

    private Lesson lesson(LessonEntry entry) {
        LessonText kk = lesson(Language.KK, entry);
        LessonText ru = lesson(Language.RU, entry);
        LessonText en = lesson(Language.EN, entry);
        List<Reading> sections = IntStream.range(0, kk.sections().size())
                .mapToObj(i -> section(
                        kk.sections().get(i),
                        ru.sections().get(i),
                        en.sections().get(i)))
                .toList();
        return new Lesson(
                entry.slug(),
                entry.minutes(),
                entry.draw(),
                entry.vital(),
                entry.refresher(),
                new LocalizedText(kk.title(), ru.title(), en.title()),
                sections,
                text.scenes().stream()
                        .filter(scene -> scene.lesson().equals(entry.slug()))
                        .map(CourseMaker::scene)
                        .toList(),
                questions(text.questions().stream()
                        .filter(question -> question.check() && question.topic().equals(entry.slug()))));
    }

    private LessonText lesson(Language language, LessonEntry entry) {
        return text.lesson(language, entry.slug()).orElseThrow();
    }

    private static Reading section(SectionText kk, SectionText ru, SectionText en) {
        return new Reading(
                new LocalizedText(kk.heading(), ru.heading(), en.heading()),
                new LocalizedText(kk.text(), ru.text(), en.text()));
    }

    private static List<QuizQuestion> questions(Stream<QuestionText> questions) {
        return questions
                .map(question -> new QuizQuestion(
                        question.id(),
                        question.topic(),
                        Objects.requireNonNull(question.kind()),
                        question.vital(),
                        question.text().whole(),
                        question.answers().stream()
                                .map(answer -> new Choice(
                                        answer.id(),
                                        answer.right(),
                                        answer.text().whole()))
                                .toList(),
                        question.explanation().whole()))
                .toList();
    }

    static Scene scene(SceneText scene) {
        return new Scene(
                scene.id(),
                scene.title().whole(),
                scene.steps().stream().map(CourseMaker::step).toList());
    }

    private static Scene.Step step(StepText step) {
        return new Scene.Step(
                step.id(),
                step.text().whole(),
                step.choices().stream()
                        .map(choice ->
                                new Scene.Choice(choice.leads(), choice.text().whole()))
                        .toList(),
                step.outcome());
    }
}
