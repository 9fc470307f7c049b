package kz.pana.insight.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.pana.insight.CourseFigures.QuestionFigures;

/** By what the questions are sorted. */
enum QuestionOrder {
    /** As they stand in the course. */
    COURSE(question -> Optional.of(0.0)),
    ASKED(question -> question.asked().map(Long::doubleValue)),
    DIFFICULTY(question -> question.figures().map(figures -> figures.difficulty())),
    DISCRIMINATION(question -> question.figures()
            .filter(figures -> figures.discrimination().isPresent())
            .map(figures -> figures.discrimination().getAsDouble()));

    private final Function<QuestionFigures, Optional<Double>> figure;

    QuestionOrder(Function<QuestionFigures, Optional<Double>> figure) {
        this.figure = figure;
    }

    /** Sorts; what has no figure comes last, whichever the way. */
    List<QuestionFigures> sort(List<QuestionFigures> questions, boolean down) {
        Comparator<Double> way = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return questions.stream()
                .sorted(Comparator.comparing(
                        question -> figure.apply(question).orElse(null), Comparator.nullsLast(way)))
                .toList();
    }
}
