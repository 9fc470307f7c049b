package kz.pana.visit.ui.work;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.report.CorrectionRow;

/** What the volunteer sees otherwise than it is told of the place: once a coordinator accepts it, it is told so. */
class CorrectionsPart extends Div implements WorkField {

    private final List<CorrectionField> lines;

    /** @param note keeps what was seen of a line, and gives it back as it is kept */
    CorrectionsPart(List<CorrectionRow> rows, BiFunction<CorrectedLine, String, String> note) {
        addClassNames("pana-card", "pana-stack");
        lines = rows.stream()
                // What was decided before the report came back stands.
                .filter(CorrectionRow::isNoted)
                .map(row -> new CorrectionField(row, note))
                .toList();
        add(Page.subtitle(Translations.of("visit.correct.title")), Page.meta(Translations.of("visit.correct.lead")));
        lines.forEach(this::add);
    }

    @Override
    public Optional<String> keep() {
        List<String> wrong = lines.stream()
                .map(CorrectionField::keep)
                .flatMap(Optional::stream)
                .toList();
        return Stream.of(wrong)
                .filter(some -> !some.isEmpty())
                .map(some -> String.join(", ", some))
                .findFirst();
    }

    @Override
    public void lock() {
        lines.forEach(CorrectionField::lock);
    }
}
