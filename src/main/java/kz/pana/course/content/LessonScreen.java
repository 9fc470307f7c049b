package kz.pana.course.content;

import java.util.List;
import kz.pana.kernel.LocalizedText;

/** What stands on one screen of a lesson. */
public sealed interface LessonScreen {

    /**
     * Something to read.
     *
     * @param text Markdown
     */
    record Reading(LocalizedText heading, LocalizedText text) implements LessonScreen {}

    /** Something to try. */
    record Try(Scene scene) implements LessonScreen {}

    /** A question by which one checks oneself; nobody else learns the answer. */
    record Check(String question, LocalizedText text, QuestionKind kind, List<AnswerOption> options)
            implements LessonScreen {}
}
