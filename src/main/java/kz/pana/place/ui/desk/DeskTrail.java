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
import kz.pana.place.application.ChangeLine;
import kz.pana.place.desk.PlaceTrailEntry;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Pause;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.PlaceStatuses;
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
                .or(() -> ChangeLine.ofSubject(row.subject())
                        .map(line -> Translations.of("desk.trail.change." + row.to(), Translations.of(line.key()))))
                .orElseGet(() -> move(row));
    }

    private String edit(ApplicationField line, TrailRow row) {
        ApplicationAnswers before = alone(line, row.from());
        ApplicationAnswers now = alone(line, row.to());
        return Translations.of(
                "desk.trail.edit",
                Translations.of(line.key()),
                inOneLine(AnswerWords.of(line, before, territory)),
                inOneLine(AnswerWords.since(line, before, now, territory)));
    }

    private static ApplicationAnswers alone(ApplicationField line, String answer) {
        return new ApplicationAnswers(Map.of(line, answer.equals("-") ? "" : answer));
    }

    /** A line for each group of days is too much for one sentence. */
    private static String inOneLine(String words) {
        return words.replace("\n", "; ");
    }

    private static String move(TrailRow row) {
        return switch (what(row)) {
            case "application" ->
                Translations.of(ApplicationState.valueOf(row.to()).key());
            case "agreement" -> Translations.of("desk.trail.agreement", row.to());
            case "owner" -> Translations.of("transfer.trail.owner", row.from(), row.to());
            case "transfer" -> Translations.of("transfer.trail." + row.to());
            case "validity" -> Translations.of(Validity.valueOf(row.to()).key());
            case "confirmation" -> Translations.of("desk.trail.confirmation." + row.to());
            case "opening" -> Translations.of("desk.trail.not-opened");
            default -> Translations.of(row.to().equals("PUBLISHED") ? "place.published" : "place.hidden");
        };
    }

    private static String why(TrailRow row) {
        String why = row.why() == null ? "" : row.why();
        if (ApplicationField.ofEdit(row.subject()).isPresent()
                || ChangeLine.ofSubject(row.subject()).isPresent()) {
            return why.equals(ApplicationField.AS_SEEN) ? Translations.of("desk.trail.as-seen") : why;
        }
        return switch (what(row)) {
            case "publication", "opening" ->
                Arrays.stream(why.split(", "))
                        .filter(lacking -> !lacking.isEmpty())
                        .map(lacking -> Translations.of("desk.trail.lacks." + lacking))
                        .collect(Collectors.joining(", "));
            case "validity" ->
                Pause.read(why)
                        .filter(said -> row.to().equals(Validity.PAUSED.name()))
                        .map(PlaceStatuses::words)
                        .orElse(why);
            default -> why;
        };
    }

    /** What moved of the place itself: {@code validity}. */
    private static String what(TrailRow row) {
        return row.subject().substring(row.subject().indexOf('.') + 1);
    }
}
