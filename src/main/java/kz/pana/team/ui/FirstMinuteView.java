package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.pana.kernel.NotFound;
import kz.pana.place.row.PlaceId;
import kz.pana.team.FirstMinutes;
import kz.pana.team.shift.FirstMinute;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;

/** The first minute of a shift: three lines in large letters, and one button. */
@Route("first-minute/:place")
@PageTitle("team.minute.title")
@RolesAllowed({"OWNER", "STAFF"})
class FirstMinuteView extends Page implements BeforeEnterObserver {

    private final FirstMinutes minutes;
    private final Div body = Page.stack();

    FirstMinuteView(FirstMinutes minutes) {
        super("team.minute.title");
        narrow();
        this.minutes = minutes;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlaceId place = PlaceId.parse(event.getRouteParameters().get("place").orElseThrow(NotFound::new));
        if (minutes.isNewcomer(place)) {
            tellWhatComesFirst();
            return;
        }
        FirstMinute now = minutes.of(place);
        if (now.quietSpot().isEmpty() && now.mayWrite()) {
            write(now);
        } else {
            show(now);
        }
    }

    /** Whoever was sent here too early learns why, and what to do. */
    private void tellWhatComesFirst() {
        body.removeAll();
        body.add(
                Callout.of(
                        Tone.INFO,
                        Translations.of("team.minute.newcomer"),
                        Translations.of("team.minute.newcomer.text")),
                Page.row(Page.link(TrainingNavigation.training(), Translations.of("team.minute.newcomer.learn"))));
    }

    private void show(FirstMinute now) {
        body.removeAll();
        body.add(
                Page.meta(Translations.of(now.name())),
                line("team.minute.spot", now.quietSpot().orElseGet(() -> Translations.of("team.minute.spot.ask"))),
                line("team.minute.phone", Translations.of(now.phone())),
                line("team.minute.caller", callers(now)));
        Div done = new Div();
        done.getElement().setAttribute("role", "status");
        now.doneAt()
                .map(at -> new Callout(
                        Tone.GOOD, new Paragraph(Translations.of("team.minute.done", Translations.moment(at)))))
                .ifPresent(done::add);
        body.add(done);
        if (now.mayWrite()) {
            body.add(Page.row(new ActButton("team.minute.change", () -> write(now))));
        }
        if (now.doneAt().isEmpty()) {
            ActButton know = new ActButton("team.minute.know", () -> open(now)).primary();
            know.addClassName("pana-minute-know");
            body.add(new PrimaryBar(know));
        }
    }

    private void write(FirstMinute now) {
        body.removeAll();
        body.add(Page.meta(Translations.of(now.name())), new MinuteNoteForm(now, said -> {
            minutes.note(now.place(), now.note(), said);
            show(minutes.of(now.place()));
        }));
    }

    private void open(FirstMinute now) {
        minutes.open(now.place());
        show(minutes.of(now.place()));
    }

    private static Div line(String key, String words) {
        Paragraph label = Page.meta(Translations.of(key));
        Paragraph large = new Paragraph(words);
        large.addClassName("pana-minute-words");
        Div line = Page.card(label, large);
        line.addClassName("pana-minute-line");
        return line;
    }

    private static String callers(FirstMinute now) {
        List<String> names = now.callers();
        if (names.isEmpty()) {
            return Translations.of("team.minute.caller.you");
        }
        String all = String.join(", ", names);
        return now.onShift() ? all : Translations.of("team.minute.caller.one-of", all);
    }
}
