package kz.pana.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import kz.pana.insight.CourseFigures.QuestionFigures;
import kz.pana.insight.ItemFigures;
import kz.pana.insight.ItemVerdict;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.DataTable;

/** The questions with their figures; each opens to the wrong answers that people give. */
class QuestionTable extends Div {

    QuestionTable(List<QuestionFigures> questions, FiguresAddress address) {
        addClassName("pana-stack");
        DataTable table = new DataTable(Translations.of("training.figures.questions"))
                .sortable(
                        Translations.of("training.figures.question"),
                        address.by(QuestionOrder.COURSE),
                        address.direction(QuestionOrder.COURSE))
                .sortable(
                        Translations.of("training.figures.asked"),
                        address.by(QuestionOrder.ASKED),
                        address.direction(QuestionOrder.ASKED))
                .sortable(
                        Translations.of("training.figures.difficulty"),
                        address.by(QuestionOrder.DIFFICULTY),
                        address.direction(QuestionOrder.DIFFICULTY))
                .sortable(
                        Translations.of("training.figures.discrimination"),
                        address.by(QuestionOrder.DISCRIMINATION),
                        address.direction(QuestionOrder.DISCRIMINATION))
                .columns(Translations.of("training.figures.upper-lower"), Translations.of("training.figures.verdict"));
        address.order().sort(questions, address.down()).forEach(question -> row(table, question));
        add(new Paragraph(Translations.of("training.figures.questions.hint")), table);
    }

    private static void row(DataTable table, QuestionFigures question) {
        question.figures()
                .ifPresentOrElse(
                        figures -> table.row(
                                name(question),
                                FigureWords.count(question.asked()),
                                FigureWords.share(figures.difficulty()),
                                FigureWords.index(figures.discrimination()),
                                FigureWords.index(figures.upperLower()),
                                pill(figures)),
                        () -> table.row(
                                name(question),
                                FigureWords.count(question.asked()),
                                FigureWords.NONE,
                                FigureWords.NONE,
                                FigureWords.NONE,
                                new StatusPill(Tone.DRAFT, "training.figures.too-few")));
    }

    private static Div name(QuestionFigures question) {
        Component text = question.slips().isEmpty()
                ? new Span(Translations.of(question.text()))
                : new NativeDetails(Translations.of(question.text()), slips(question));
        return new Div(text, Page.meta(Translations.of(question.lesson())));
    }

    private static UnorderedList slips(QuestionFigures question) {
        UnorderedList list = new UnorderedList();
        question.slips().forEach(slip -> list.add(new ListItem(FigureWords.slip(slip))));
        return list;
    }

    private static StatusPill pill(ItemFigures figures) {
        ItemVerdict verdict = figures.verdict();
        return new StatusPill(
                switch (verdict) {
                    case GOOD -> Tone.GOOD;
                    case TOO_EASY, TOO_HARD, BLIND -> Tone.ATTENTION;
                    case MISLEADS -> Tone.STOPPED;
                },
                verdict.key());
    }
}
