package kz.pana.course.folder;

import static kz.pana.course.folder.CourseFolder.OUTLINE;
import static kz.pana.course.folder.CourseFolder.QUESTIONS;

import java.util.List;
import kz.pana.course.content.VitalTopic;
import kz.pana.course.folder.CourseText.LessonEntry;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.kernel.Message;

/**
 * The rules by which every quiz asks about everything that a life can depend on. Questions are drawn lesson by lesson:
 * so each of these topics stands in one lesson, which is asked about often enough.
 */
record VitalCheck(CourseParser text) {

    /** Whoever tries again is asked another. */
    private static final int FEWEST = 2;

    void run() {
        for (VitalTopic topic : VitalTopic.values()) {
            List<QuestionText> about = quiz().stream()
                    .filter(question -> question.vital() == topic)
                    .toList();
            if (about.size() < FEWEST) {
                text.problem(QUESTIONS, 1, "vital-few", Message.of(topic.key()), about.size(), FEWEST);
            }
            about.stream()
                    .filter(question ->
                            !question.topic().equals(about.getFirst().topic()))
                    .forEach(question -> apart(topic, question, about.getFirst().topic()));
        }
        text.outline().lessons().forEach(this::draw);
    }

    private void apart(VitalTopic topic, QuestionText question, String lesson) {
        text.problem(
                QUESTIONS,
                question.id(),
                Flaw.of(question, "vital-apart", question.id(), Message.of(topic.key()), lesson));
    }

    private void draw(LessonEntry entry) {
        long topics = quiz().stream()
                .filter(question -> question.vital() != null && question.topic().equals(entry.slug()))
                .map(QuestionText::vital)
                .distinct()
                .count();
        if (entry.draw() < topics) {
            text.problem(OUTLINE, entry.slug(), Flaw.of(entry, "vital-draw", entry.slug(), topics, entry.draw()));
        }
    }

    private List<QuestionText> quiz() {
        return text.questions().stream().filter(question -> !question.check()).toList();
    }
}
