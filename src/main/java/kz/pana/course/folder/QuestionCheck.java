package kz.pana.course.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.QuestionText;

/** The rules that a question must keep, so that it can be answered. */
record QuestionCheck(QuestionText question) {

    /** With six answers they still fit where an attempt keeps what was chosen. */
    private static final String ANSWER_ID = "[a-z0-9-]{1,12}";

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.missing(question.text(), question.id()).forEach(flaws::add);
        question.answers().stream()
                .flatMap(answer -> Flaw.missing(answer.text(), question.id()))
                .forEach(flaws::add);
        Flaw.missing(question.explanation(), question.id()).forEach(flaws::add);
        int all = question.answers().size();
        if (all < 2 || all > QuestionText.MOST_ANSWERS) {
            flaws.add(flaw("answers", QuestionText.MOST_ANSWERS));
        }
        QuestionKind kind = question.kind();
        if (kind == null) {
            flaws.add(flaw("kind"));
        } else if (kind != QuestionKind.ORDER) {
            right(kind, flaws);
        }
        if (question.check() && question.vital() != null) {
            flaws.add(flaw("vital-check"));
        }
        answerIds(flaws);
        return flaws;
    }

    private void right(QuestionKind kind, List<Flaw> flaws) {
        int all = question.answers().size();
        long right = question.answers().stream().filter(AnswerText::right).count();
        if (right == 0) {
            flaws.add(flaw("no-right"));
        }
        if (right == all && all > 0) {
            flaws.add(flaw("no-wrong"));
        }
        if (kind == QuestionKind.SINGLE && right > 1) {
            flaws.add(flaw("several-right"));
        }
    }

    private void answerIds(List<Flaw> flaws) {
        Set<String> ids = new HashSet<>();
        for (AnswerText answer : question.answers()) {
            if (!answer.id().matches(ANSWER_ID) || !ids.add(answer.id())) {
                flaws.add(Flaw.of(answer, "answer-id", question.id(), answer.id()));
            }
        }
    }

    private Flaw flaw(String key, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = question.id();
        System.arraycopy(more, 0, args, 1, more.length);
        return Flaw.of(question, key, args);
    }
}
