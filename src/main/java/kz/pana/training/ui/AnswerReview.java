package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.course.content.AnswerOption;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.Verdict;
import kz.pana.uikit.Translations;

/** The answers of a question with what is right and what was chosen; steps stand in the right order. */
final class AnswerReview extends Div {

    AnswerReview(QuestionKind kind, List<AnswerOption> options, Verdict verdict) {
        add(kind == QuestionKind.ORDER ? order(options, verdict) : choices(options, verdict));
    }

    private static UnorderedList choices(List<AnswerOption> options, Verdict verdict) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("pana-outstanding", "pana-stack", "pana-stack-small");
        for (AnswerOption option : options) {
            boolean right = verdict.rightOptions().contains(option.id());
            boolean mine = verdict.chosen().contains(option.id());
            ListItem line = line(option);
            if (right || mine) {
                line.addClassName(right ? "-right" : "-wrong");
                note(
                        line,
                        right
                                ? mine ? "training.quiz.right-chosen" : "training.quiz.right-option"
                                : "training.quiz.wrong-chosen");
            }
            list.add(line);
        }
        return list;
    }

    private static OrderedList order(List<AnswerOption> options, Verdict verdict) {
        OrderedList list = new OrderedList();
        list.addClassNames("pana-stack", "pana-stack-small", "pana-order");
        for (int i = 0; i < verdict.rightOptions().size(); i++) {
            String id = verdict.rightOptions().get(i);
            int mine = verdict.chosen().indexOf(id);
            ListItem line = line(options.stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .orElseThrow());
            line.addClassName(mine == i ? "-right" : "-wrong");
            if (mine == i) {
                note(line, "training.quiz.right-place");
            } else {
                note(line, "training.quiz.wrong-place", mine + 1);
            }
            list.add(line);
        }
        return list;
    }

    private static ListItem line(AnswerOption option) {
        Span words = new Span(Translations.of(option.text()));
        words.addClassName("pana-order-words");
        ListItem line = new ListItem(words);
        line.addClassName("pana-quiz-option");
        return line;
    }

    private static void note(ListItem line, String key, Object... args) {
        Span note = new Span(Translations.of(key, args));
        note.addClassName("pana-meta");
        line.add(note);
    }
}
