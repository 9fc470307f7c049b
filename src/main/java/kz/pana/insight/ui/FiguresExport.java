package kz.pana.insight.ui;

import java.util.stream.Collectors;
import kz.pana.insight.CourseFigures.Figures;
import kz.pana.insight.CourseFigures.QuestionFigures;
import kz.pana.insight.ItemFigures;
import kz.pana.platform.Csv;
import kz.pana.uikit.Translations;

/** The figures of an edition as files: what the tables show. */
final class FiguresExport {

    private FiguresExport() {}

    static Csv lessons(Figures figures) {
        Csv csv = new Csv()
                .line(
                        Translations.of("training.figures.lesson"),
                        Translations.of("training.figures.read"),
                        Translations.of("training.figures.begun"),
                        Translations.of("training.figures.share-begun"));
        figures.lessons()
                .forEach(lesson -> csv.line(
                        Translations.of(lesson.title()),
                        String.valueOf(lesson.read()),
                        String.valueOf(lesson.begun()),
                        FigureWords.index(lesson.share())));
        return csv;
    }

    static Csv questions(Figures figures, FiguresAddress address) {
        Csv csv = new Csv()
                .line(
                        Translations.of("training.figures.question"),
                        Translations.of("training.figures.lesson"),
                        Translations.of("training.figures.asked"),
                        Translations.of("training.figures.difficulty"),
                        Translations.of("training.figures.discrimination"),
                        Translations.of("training.figures.upper-lower"),
                        Translations.of("training.figures.verdict"),
                        Translations.of("training.figures.slips"));
        address.order().sort(figures.questions(), address.down()).forEach(question -> line(csv, question));
        return csv;
    }

    private static void line(Csv csv, QuestionFigures question) {
        csv.line(
                Translations.of(question.text()),
                Translations.of(question.lesson()),
                question.asked().map(String::valueOf).orElse(""),
                question.figures()
                        .map(ItemFigures::difficulty)
                        .map(FigureWords::index)
                        .orElse(""),
                question.figures()
                        .map(ItemFigures::discrimination)
                        .map(FigureWords::index)
                        .orElse(""),
                question.figures()
                        .map(ItemFigures::upperLower)
                        .map(FigureWords::index)
                        .orElse(""),
                Translations.of(question.figures()
                        .map(figures -> figures.verdict().key())
                        .orElse("training.figures.too-few")),
                question.slips().stream().map(FigureWords::slip).collect(Collectors.joining(" | ")));
    }
}
