package kz.pana.course.ui.field;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.pana.course.content.QuestionKind;
import kz.pana.course.content.VitalTopic;
import kz.pana.course.folder.CourseText.AnswerText;
import kz.pana.course.folder.CourseText.QuestionText;
import kz.pana.course.folder.Wording;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;

/** A question with its answers in three languages. */
public final class QuestionField extends PartField<QuestionText> {

    private final RadioButtonGroup<Boolean> use = new RadioButtonGroup<>(Translations.of("training.author.use"));
    private final RadioButtonGroup<QuestionKind> kind = new RadioButtonGroup<>(Translations.of("training.author.kind"));
    private final Select<VitalTopic> vital = new Select<>();
    private final WordingField text = new WordingField(Translations.of("training.author.question.text"), this::changed);
    private final FormRows<AnswerRow> answers =
            new FormRows<>("training.author.answer", QuestionText.MOST_ANSWERS, this::blank, this::changed);
    private final WordingField explanation =
            new WordingField(Translations.of("training.author.question.explanation"), this::changed);

    /** @param lessons slugs to titles */
    public QuestionField(Map<String, String> lessons) {
        super(lessons);
        use.setItems(false, true);
        use.setItemLabelGenerator(
                check -> Translations.of(check ? "training.author.use.check" : "training.author.use.quiz"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(each -> Translations.of(each.key()));
        use.addValueChangeListener(change -> changed());
        kind.addValueChangeListener(change -> {
            answers.rows().forEach(row -> row.kind(kind.getValue()));
            changed();
        });
        vital.setLabel(Translations.of("training.author.question.vital"));
        vital.setItems(VitalTopic.values());
        vital.setItemLabelGenerator(topic -> Translations.of(topic == null ? "training.vital.none" : topic.key()));
        vital.setEmptySelectionAllowed(true);
        vital.setEmptySelectionCaption(Translations.of("training.vital.none"));
        vital.setWidthFull();
        vital.addValueChangeListener(change -> changed());
        lay(Page.row(use, kind), vital, text, new H2(Translations.of("training.author.answers")), answers, explanation);
    }

    @Override
    protected void show(QuestionText what) {
        show(what.id(), what.topic());
        use.setValue(what.check());
        kind.setValue(what.kind());
        vital.setValue(what.vital());
        text.show(what.text());
        answers.show(what.answers().stream().map(this::row).toList());
        explanation.show(what.explanation());
    }

    @Override
    protected QuestionText typed() {
        return new QuestionText(
                typedId(),
                typedLesson(),
                Boolean.TRUE.equals(use.getValue()),
                kind.getValue(),
                vital.getValue(),
                text.value(),
                answers.rows().stream().map(AnswerRow::value).toList(),
                explanation.value());
    }

    @Override
    boolean areWordsRight(Form fields) {
        boolean asked = text.isValid(fields);
        List<AnswerRow> wrong =
                answers.rows().stream().filter(row -> !row.isValid(fields)).toList();
        return explanation.isValid(fields) && asked && wrong.isEmpty();
    }

    private AnswerRow row(AnswerText answer) {
        AnswerRow row = new AnswerRow(answer, this::changed, this::marked);
        row.kind(kind.getValue());
        return row;
    }

    private AnswerRow blank() {
        List<String> known =
                answers.rows().stream().map(row -> row.value().id()).toList();
        String letter = IntStream.rangeClosed('a', 'z')
                .mapToObj(Character::toString)
                .filter(free -> !known.contains(free))
                .findFirst()
                .orElseThrow();
        return row(new AnswerText(letter, false, Wording.NONE));
    }

    /** Where exactly one is right, the others are not. */
    private void marked(AnswerRow chosen) {
        if (kind.getValue() == QuestionKind.SINGLE) {
            answers.rows().stream().filter(row -> row != chosen).forEach(AnswerRow::unmark);
        }
    }
}
