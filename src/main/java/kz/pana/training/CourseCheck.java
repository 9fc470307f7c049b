package kz.pana.training;

import static kz.pana.training.CourseFolder.OUTLINE;
import static kz.pana.training.CourseFolder.PICTURES;
import static kz.pana.training.CourseFolder.QUESTIONS;
import static kz.pana.training.CourseFolder.SCENES;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.pana.kernel.Language;
import kz.pana.training.CourseText.AnswerText;
import kz.pana.training.CourseText.ChoiceText;
import kz.pana.training.CourseText.LessonEntry;
import kz.pana.training.CourseText.QuestionText;
import kz.pana.training.CourseText.SceneText;
import kz.pana.training.CourseText.StepText;
import kz.pana.training.LessonText.SectionText;

/** The rules that a course must keep, so that no learner is left stuck or without words. */
record CourseCheck(CourseReader text) {

    private static final int FEWEST_QUESTIONS = 10;
    private static final int MOST_ANSWERS = 6;
    /** With six answers they still fit where an attempt keeps what was chosen. */
    private static final int LONGEST_ANSWER_ID = 12;

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]*]\\(([^)\\s]+)");

    void run() {
        files();
        outline();
        text.outline().lessons().forEach(this::lesson);
        text.questions().forEach(this::question);
        text.scenes().forEach(this::scene);
    }

    private void files() {
        text.folder().files().forEach((path, content) -> {
            if (!CourseFolder.knows(path)) {
                text.problem(path, 1, "file", path);
            } else if (path.startsWith(PICTURES) && !Picture.isHarmless(path, content)) {
                text.problem(path, 1, "picture", path);
            }
        });
    }

    private void outline() {
        if (!text.outline().id().matches("[a-z0-9-]{1,40}")) {
            text.problem(OUTLINE, 1, "id", text.outline().id());
        }
        if (text.outline().passMark() > 100) {
            text.problem(OUTLINE, 1, "pass-mark");
        }
        whole(OUTLINE, 1, "title", text.outline().title());
        text.outline()
                .practice()
                .forEach(item -> whole(OUTLINE, text.line(OUTLINE, item.id()), item.id(), item.text()));
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

    private void lesson(LessonEntry entry) {
        Map<Language, LessonText> written = new HashMap<>();
        for (Language language : Language.values()) {
            String file = CourseFolder.lesson(language, entry.slug());
            text.lesson(language, entry.slug())
                    .ifPresentOrElse(
                            lesson -> {
                                lesson(file, lesson);
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
        long bank = text.questions().stream()
                .filter(question -> !question.check() && question.topic().equals(entry.slug()))
                .count();
        if (bank < entry.draw()) {
            text.problem(OUTLINE, text.line(OUTLINE, entry.slug()), "few-in-topic", entry.slug(), bank, entry.draw());
        }
    }

    private void lesson(String file, LessonText lesson) {
        if (lesson.title().isEmpty()) {
            text.problem(file, 1, "no-title");
        }
        if (lesson.sections().isEmpty()) {
            text.problem(file, 1, "no-section");
        }
        for (SectionText section : lesson.sections()) {
            if (section.heading().isEmpty() || section.text().isEmpty()) {
                text.problem(file, section.line(), "empty-section");
            }
            Matcher picture = PICTURE.matcher(section.text());
            while (picture.find()) {
                if (!text.folder().has(picture.group(1))) {
                    text.problem(file, section.line(), "no-picture", picture.group(1));
                }
            }
        }
    }

    private void question(QuestionText question) {
        int line = text.line(QUESTIONS, question.id());
        whole(QUESTIONS, line, question.id(), question.text());
        whole(QUESTIONS, line, question.id(), question.explanation());
        question.answers().forEach(answer -> whole(QUESTIONS, line, question.id(), answer.text()));
        if (isNoLesson(question.topic())) {
            text.problem(QUESTIONS, line, "topic", question.id(), question.topic());
        }
        QuestionKind kind = question.kind();
        if (kind == null) {
            text.problem(QUESTIONS, line, "kind", question.id());
            return;
        }
        long right = question.answers().stream().filter(AnswerText::right).count();
        int all = question.answers().size();
        if (all < 2 || all > MOST_ANSWERS) {
            text.problem(QUESTIONS, line, "answers", question.id(), MOST_ANSWERS);
        }
        if (kind != QuestionKind.ORDER && right == 0) {
            text.problem(QUESTIONS, line, "no-right", question.id());
        }
        if (kind != QuestionKind.ORDER && right == all && all > 0) {
            text.problem(QUESTIONS, line, "no-wrong", question.id());
        }
        if (kind == QuestionKind.SINGLE && right > 1) {
            text.problem(QUESTIONS, line, "several-right", question.id());
        }
        Set<String> ids = new HashSet<>();
        for (AnswerText answer : question.answers()) {
            if (!answer.id().matches("[a-z0-9-]{1," + LONGEST_ANSWER_ID + "}") || !ids.add(answer.id())) {
                text.problem(QUESTIONS, line, "answer-id", question.id(), answer.id());
            }
        }
    }

    private void scene(SceneText scene) {
        int line = text.line(SCENES, scene.id());
        whole(SCENES, line, scene.id(), scene.title());
        if (isNoLesson(scene.lesson())) {
            text.problem(SCENES, line, "topic", scene.id(), scene.lesson());
        }
        Map<String, StepText> steps =
                scene.steps().stream().collect(Collectors.toMap(StepText::id, step -> step, (a, b) -> a));
        for (StepText step : scene.steps()) {
            whole(SCENES, line, scene.id(), step.text());
            step.choices().forEach(choice -> whole(SCENES, line, scene.id(), choice.text()));
            if (step.choices().isEmpty() == (step.outcome() == null)) {
                text.problem(SCENES, line, "step", scene.id(), step.id());
            }
            for (ChoiceText choice : step.choices()) {
                if (!steps.containsKey(choice.leads())) {
                    text.problem(SCENES, line, "leads", scene.id(), step.id(), choice.leads());
                }
            }
        }
        if (scene.steps().isEmpty() || goesInCircles(scene.steps().getFirst(), steps, new ArrayDeque<>())) {
            text.problem(SCENES, line, "circle", scene.id());
        }
        Set<String> reached = new HashSet<>();
        scene.steps().stream().limit(1).forEach(first -> reach(first, steps, reached));
        scene.steps().stream()
                .map(StepText::id)
                .filter(id -> !reached.contains(id))
                .forEach(id -> text.problem(SCENES, line, "unreachable", scene.id(), id));
    }

    private static boolean goesInCircles(StepText step, Map<String, StepText> steps, Deque<String> way) {
        if (way.contains(step.id())) {
            return true;
        }
        way.push(step.id());
        boolean circle = next(step, steps).stream().anyMatch(next -> goesInCircles(next, steps, way));
        way.pop();
        return circle;
    }

    private static void reach(StepText step, Map<String, StepText> steps, Set<String> reached) {
        if (reached.add(step.id())) {
            next(step, steps).forEach(next -> reach(next, steps, reached));
        }
    }

    private static List<StepText> next(StepText step, Map<String, StepText> steps) {
        return step.choices().stream()
                .flatMap(choice -> Optional.ofNullable(steps.get(choice.leads())).stream())
                .toList();
    }

    private boolean isNoLesson(String slug) {
        return text.outline().lessons().stream()
                .noneMatch(lesson -> lesson.slug().equals(slug));
    }

    private void whole(String file, int line, String id, Wording words) {
        words.missing().forEach(language -> text.problem(file, line, "translation." + language.tag(), id));
    }
}
