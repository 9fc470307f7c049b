package kz.pana.crisis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kz.pana.crisis.CentreDetails;
import kz.pana.crisis.CentreRow;
import kz.pana.crisis.CentreState;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** A region and its crisis centre: what people are shown, until when, and what there is to do. */
final class CentreCard extends Div {

    /** What is done about the centre of one region. */
    interface Decisions {

        void called();

        void write();

        void hide();
    }

    CentreCard(CentreRow row, Decisions decisions) {
        addClassNames("pana-card", "pana-stack");
        add(Page.row(
                Page.subtitle(Translations.of(row.region().title())),
                new StatusPill(tone(row.state()), row.state().key())));
        row.details().ifPresent(this::details);
        add(Page.meta(standing(row)));
        add(actions(row, decisions));
    }

    private void details(CentreDetails details) {
        Anchor call = new Anchor(
                "tel:" + details.phone(), Translations.of(details.phone().words()));
        call.addClassName("pana-button");
        Span kazakh = new Span(details.name().kk());
        kazakh.getElement().setAttribute("lang", "kk");
        Span russian = new Span(details.name().ru());
        russian.getElement().setAttribute("lang", "ru");
        add(kazakh, russian, Page.row(call, new Span(Translations.of(details.when()))));
    }

    /** Who called when, and what follows from it. */
    private static String standing(CentreRow row) {
        return switch (row.state()) {
            case MISSING -> Translations.of("crisis.missing");
            case UNCALLED -> Translations.of(row.untried() ? "crisis.untried" : "crisis.uncalled");
            case SHOWN, ENDING ->
                Translations.of(
                        "crisis.shown",
                        Translations.day(row.calledAt().orElseThrow()),
                        row.calledBy(),
                        Translations.day(row.lastDay().orElseThrow()));
            case LAPSED ->
                Translations.of("crisis.lapsed", Translations.day(row.calledAt().orElseThrow()), row.calledBy());
        };
    }

    private static Div actions(CentreRow row, Decisions decisions) {
        if (row.state() == CentreState.MISSING) {
            return Page.row(new ActButton("crisis.enter", decisions::write));
        }
        Div actions = new Div();
        actions.addClassName("pana-row");
        if (!row.untried()) {
            ActButton called = new ActButton("crisis.call", decisions::called);
            actions.add(row.state() == CentreState.SHOWN ? called : called.primary());
        }
        actions.add(new ActButton("crisis.change", decisions::write));
        if (row.state().isShown()) {
            actions.add(new ActButton("crisis.hide", decisions::hide));
        }
        return actions;
    }

    private static Tone tone(CentreState state) {
        return switch (state) {
            case MISSING -> Tone.DRAFT;
            case UNCALLED -> Tone.WAITING;
            case SHOWN -> Tone.GOOD;
            case ENDING -> Tone.ATTENTION;
            case LAPSED -> Tone.STOPPED;
        };
    }
}
