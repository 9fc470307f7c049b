package kz.pana.course.folder;

import static kz.pana.course.folder.CourseFolder.OUTLINE;
import static kz.pana.course.folder.CourseFolder.PICTURES;
import static kz.pana.course.folder.CourseFolder.QUESTIONS;
import static kz.pana.course.folder.CourseFolder.SCENES;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.pana.course.content.Course;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.CourseText.SceneText;
import kz.pana.kernel.Language;

/** The rules that a course must keep, so that no learner is left stuck or without words. */
record CourseCheck(CourseParser text) {

    private static final int FEWEST_QUESTIONS = 10;

    void run() {
        files();
        outline();
        text.outline().lessons().forEach(this::texts);
        text.outline().lessons().forEach(this::bank);
        text.questions().forEach(this::question);
        text.scenes().forEach(this::scene);
        new VitalCheck(text).run();
    }

    /** Judges one lesson and nothing else. */
    void run(String slug) {
        text.outline().lessons().stream()
                .filter(entry -> entry.slug().equals(slug))
                .forEach(this::texts);
    }

    private void files() {
        // Where the outline cannot be read, that is said once and not for every lesson.
        boolean outlined = !text.outline().lessons().isEmpty();
        text.folder().files().forEach((path, content) -> {
            if (!CourseFolder.knows(path)) {
                text.problem(path, 1, "file", path);
            } else if (path.startsWith(PICTURES) && !Picture.isHarmless(path, content)) {
                text.problem(path, 1, "picture", path);
            } else if (outlined
                    && CourseFolder.lessonAt(path).filter(this::isNoLesson).isPresent()) {
                text.problem(path, 1, "not-listed", OUTLINE);
            }
        });
    }

    private void outline() {
        if (!text.outline().id().equals(Course.ID)) {
            text.problem(OUTLINE, 1, "course-id", Course.ID);
        }
        if (text.outline().passMark() > 100) {
            text.problem(OUTLINE, 1, "pass-mark");
        }
        Flaw.missing(text.outline().title(), "title").forEach(flaw -> text.problem(OUTLINE, "", flaw));
        text.outline().practice().stream()
                .flatMap(item -> Flaw.missing(item.text(), item.id()))
                .forEach(flaw -> text.problem(OUTLINE, "", flaw));
        Course.SHOWN.stream()
                .sorted()
                .filter(shown -> text.outline().practice().stream()
                        .noneMatch(item -> item.id().equals(shown)))
                .forEach(shown -> text.problem(OUTLINE, 1, "not-shown", shown));
        if (text.outline().lessons().isEmpty()) {
            text.problem(OUTLINE, 1, "no-lesson");
        }
        if (text.outline().lessons().stream().noneMatch(LessonEntry::refresher)) {
            text.problem(OUTLINE, 1, "no-refresher");
        }
        if (text.outline().lessons().stream().mapToInt(LessonEntry::draw).sum() < FEWEST_QUESTIONS) {
            text.problem(OUTLINE, 1, "few-questions", FEWEST_QUESTIONS);
        }
    }

    private void texts(LessonEntry entry) {
        Map<Language, LessonText> written = new HashMap<>();
        for (Language language : Language.values()) {
            String file = CourseFolder.lesson(language, entry.slug());
            text.lesson(language, entry.slug())
                    .ifPresentOrElse(
                            lesson -> {
                                new LessonCheck(text, file).run(lesson);
                                written.put(language, lesson);
                            },
                            () -> text.problem(file, 1, "no-file", file));
        }
        Optional<LessonText> kk = Optional.ofNullable(written.get(Language.KK));
        written.forEach((language, lesson) -> {
            int expected = kk.orElse(lesson).sections().size();
            if (lesson.sections().size() != expected) {
                String file = CourseFolder.lesson(language, entry.slug());
                text.problem(file, 1, "sections", lesson.sections().size(), expected);
            }
        });
    }

    private void bank(LessonEntry entry) {
        long bank = text.questions().stream()
                .filter(question -> !question.check() && question.topic().equals(entry.slug()))
                .count();
        if (bank < entry.draw()) {
            text.problem(OUTLINE, entry.slug(), Flaw.of(entry, "few-in-topic", entry.slug(), bank, entry.draw()));
        }
    }

    private void question(QuestionText question) {
        new QuestionCheck(question).flaws().forEach(flaw -> text.problem(QUESTIONS, question.id(), flaw));
        if (isNoLesson(question.topic())) {
            text.problem(QUESTIONS, question.id(), Flaw.of(question, "topic", question.id(), question.topic()));
        }
    }

    private void scene(SceneText scene) {
        new SceneCheck(scene).flaws().forEach(flaw -> text.problem(SCENES, scene.id(), flaw));
        if (isNoLesson(scene.lesson())) {
            text.problem(SCENES, scene.id(), Flaw.of(scene, "topic", scene.id(), scene.lesson()));
        }
    }

    private boolean isNoLesson(String slug) {
        return text.outline().lessons().stream()
                .noneMatch(lesson -> lesson.slug().equals(slug));
    }
}
