package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.pana.audit.TrailRow;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.AnswerWords;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;

/** Who did what to a place, its visits and its signs, when and why; latest first. */
class DeskTrail extends Div {

    private final Territory territory;

    DeskTrail(List<PlaceTrailEntry> events, Territory territory) {
        this.territory = territory;
        addClassNames("pana-card", "pana-stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-timeline");
        for (PlaceTrailEntry event : events) {
            Span time = new Span(Translations.moment(event.row().at()));
            time.addClassName("pana-event-time");
            ListItem item = new ListItem(time, new Span(sentence(event)));
            item.addClassName("pana-event");
            list.add(item);
        }
        add(new H3(Translations.of("desk.trail")), list);
    }

    private String sentence(PlaceTrailEntry event) {
        TrailRow row = event.row();
        String sentence = event.step()
                .map(step -> Translations.of(step.what()) + " · " + row.who() + ": " + Translations.of(step.happened()))
                .orElseGet(() -> row.who() + ": " + ofPlace(row));
        String why = why(row);
        return why.isEmpty() ? sentence : sentence + ". " + why;
    }

    private String ofPlace(TrailRow row) {
        return ApplicationField.ofEdit(row.subject())
                .map(line -> edit(line, row))
                .orElseGet(() -> move(row));
    }

    private String edit(ApplicationField line, TrailRow row) {
        return Translations.of(
                "desk.trail.edit", Translations.of(line.key()), words(line, row.from()), words(line, row.to()));
    }

    private String words(ApplicationField line, String answer) {
        ApplicationAnswers alone = new ApplicationAnswers(Map.of(line, answer.equals("-") ? "" : answer));
        // A line for each group of days is too much for one sentence.
        return AnswerWords.of(line, alone, territory).replace("\n", "; ");
    }

    private static String move(TrailRow row) {
        return switch (row.subject()) {
            case "place.application" ->
                Translations.of(ApplicationState.valueOf(row.to()).key());
            case "place.agreement" -> Translations.of("desk.trail.agreement", row.to());
            case "place.validity" -> Translations.of(Validity.valueOf(row.to()).key());
            default -> Translations.of(row.to().equals("PUBLISHED") ? "place.published" : "place.hidden");
        };
    }

    private static String why(TrailRow row) {
        String why = row.why() == null ? "" : row.why();
        return row.subject().equals("place.publication")
                ? Arrays.stream(why.split(", "))
                        .filter(lacking -> !lacking.isEmpty())
                        .map(lacking -> Translations.of("desk.trail.lacks." + lacking))
                        .collect(Collectors.joining(", "))
                : why;
    }
}
