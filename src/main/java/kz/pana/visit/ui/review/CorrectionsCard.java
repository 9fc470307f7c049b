package kz.pana.visit.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.CorrectionDesk;
import kz.pana.visit.report.CorrectionRow;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.ui.CorrectionWords;

/** What a visit saw otherwise than it is told of its place: a tap accepts it, and another leaves it. */
class CorrectionsCard extends Div {

    private static final String REFUSAL = "correction-refusal";

    private final VisitId visit;
    private final CorrectionDesk desk;
    private final Optional<Message> refusal;
    private final Optional<Message> clearRefusal;
    private final Runnable changed;

    CorrectionsCard(VisitId visit, CorrectionDesk desk, Runnable changed) {
        this.visit = visit;
        this.desk = desk;
        this.refusal = desk.mayAccept(visit);
        this.clearRefusal = desk.mayClear(visit);
        this.changed = changed;
        List<CorrectionRow> rows = desk.of(visit);
        addClassNames("pana-card", "pana-stack");
        add(Page.subtitle(Translations.of("visit.corrections.title")));
        if (rows.stream().anyMatch(CorrectionRow::isNoted)) {
            add(Page.meta(Translations.of("visit.corrections.lead")));
        }
        if (rows.stream().anyMatch(row -> row.isNoted() || row.isUncleared())) {
            refusal.ifPresent(words -> {
                Paragraph why = Page.notice("-warning", Translations.of(words));
                why.setId(REFUSAL);
                add(why);
            });
        }
        rows.forEach(row -> add(correction(row)));
        setVisible(!rows.isEmpty());
    }

    private Div correction(CorrectionRow row) {
        Div one = new Div(
                new H3(Translations.of(row.line().key())),
                lines("visit.corrections.told", CorrectionWords.told(row)),
                lines("visit.corrections.seen", CorrectionWords.seen(row)));
        one.addClassNames("pana-list-row", "pana-stack");
        one.setId("correction-" + row.line());
        if (!row.problem().isEmpty()) {
            one.add(lines("visit.corrections.problem", row.problem()));
        }
        if (!row.isNoted()) {
            one.add(new StatusPill(tone(row), row.state().key()));
            if (row.isUncleared()) {
                one.add(Page.meta(Translations.of("visit.corrections.uncleared")));
                one.add(clearRefusal
                        .filter(refused -> refusal.isEmpty())
                        .map(words -> Page.notice("-warning", Translations.of(words)))
                        .map(Component.class::cast)
                        .orElseGet(() -> Page.row(clear(row))));
            }
            return one;
        }
        if (row.isOvertaken()) {
            one.add(Page.notice("-warning", overtaken(row)));
        } else if (row.grave()) {
            one.add(Page.notice("-warning", Translations.of("visit.corrections.grave")));
        }
        one.add(Page.row(accept(row), new ActButton("visit.corrections.decline", () -> decline(row))));
        return one;
    }

    private static String overtaken(CorrectionRow row) {
        return row.now().equals(row.seen())
                ? Translations.of("visit.corrections.already")
                : Translations.of("visit.corrections.overtaken", CorrectionWords.now(row));
    }

    private static Paragraph lines(String key, String words) {
        Paragraph lines = new Paragraph(Translations.of(key, words));
        lines.addClassName("pana-lines");
        return lines;
    }

    private static Tone tone(CorrectionRow row) {
        return switch (row.state()) {
            case NOTED -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED -> Tone.STOPPED;
        };
    }

    private ActButton accept(CorrectionRow row) {
        return unlessRefused("visit.corrections.accept", () -> desk.accept(visit, row.line()), "visit.corrections.done")
                .primary();
    }

    /** Whoever reads the volunteer's words knows whether they say more than was put right. */
    private ActButton clear(CorrectionRow row) {
        return unlessRefused(
                "visit.corrections.clear",
                () -> desk.clear(visit, row.line(), row.problem()),
                "visit.corrections.cleared");
    }

    private ActButton unlessRefused(String key, Runnable act, String done) {
        ActButton button = new ActButton(key, () -> {
            try {
                act.run();
                Toast.done(done);
            } finally {
                // Where it is refused because something else stands there by now, that is shown.
                changed.run();
            }
        });
        if (refusal.isPresent()) {
            button.setEnabled(false);
            button.getElement().setAttribute("aria-describedby", REFUSAL);
        }
        return button;
    }

    private void decline(CorrectionRow row) {
        desk.decline(visit, row.line());
        Toast.done("visit.corrections.declined");
        changed.run();
    }
}
