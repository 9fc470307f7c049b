package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Page;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Words;
import kz.pana.visit.RegionStanding;
import kz.pana.visit.VolunteerRow;
import kz.pana.visit.VolunteerState;

/** One volunteer: how to reach them, and how they stand in each region; one's own regions can be decided about. */
class VolunteerCard extends Div {

    /** What is decided about the volunteer in one region. */
    interface Decisions {

        void accept(RegionStanding region, String checked);

        void decline(RegionStanding region, String why);

        void dismiss(RegionStanding region, String why);
    }

    private final VolunteerRow row;
    private final Territory territory;
    private final Decisions decisions;

    VolunteerCard(VolunteerRow row, Territory territory, Decisions decisions) {
        this.row = row;
        this.territory = territory;
        this.decisions = decisions;
        addClassNames("pana-list-row", "pana-queue-card");
        Span name = new Span(row.name());
        name.addClassName("pana-queue-name");
        add(name, contacts(row), Page.meta(VolunteersView.languages(row)));
        if (!row.about().isEmpty()) {
            add(new Span(row.about()));
        }
        add(Page.meta(Words.of("visit.volunteers.since", Words.day(row.appliedAt()))));
        row.regions().forEach(region -> add(region(region)));
    }

    private static Div contacts(VolunteerRow row) {
        Div contacts = Page.row();
        if (row.phone() != null) {
            contacts.add(link("tel:" + row.phone().e164(), row.phone().formatted()));
        }
        if (row.email() != null) {
            contacts.add(link("mailto:" + row.email().value(), row.email().value()));
        }
        return contacts;
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("pana-button");
        return link;
    }

    private Div region(RegionStanding region) {
        Div part = Page.stack(Page.row(
                new StatusPill(tone(region.state()), "visit.volunteers.state." + region.state()),
                new Span(Words.of(territory.known(region.region()).title())),
                Page.meta(Words.day(region.since()))));
        if (region.checked() != null && region.checkedAt() != null) {
            part.add(Page.meta(Words.of(
                    "visit.volunteers.checked",
                    region.checked(),
                    region.checkedBy() == null ? "" : region.checkedBy(),
                    Words.day(region.checkedAt()))));
        }
        if (region.reason() != null) {
            part.add(Page.meta(Words.of("visit.volunteers.reason", region.reason())));
        }
        if (region.yours()) {
            actions(region, part);
        }
        return part;
    }

    private void actions(RegionStanding region, Div part) {
        switch (region.state()) {
            case APPLIED ->
                part.add(Page.row(
                        ask("visit.volunteers.accept", region, words -> decisions.accept(region, words))
                                .primary(),
                        ask("visit.volunteers.decline", region, words -> decisions.decline(region, words))));
            case ACCEPTED ->
                part.add(Page.row(ask("visit.volunteers.dismiss", region, words -> decisions.dismiss(region, words))));
            case DECLINED, DISMISSED -> {}
        }
    }

    private ActButton ask(String key, RegionStanding region, Consumer<String> decision) {
        return new ActButton(
                key + ".open",
                () -> new ReasonDialog(key, decision)
                        .about(row.id() + " " + region.region().value(), row.name())
                        .open());
    }

    private static Tone tone(VolunteerState state) {
        return switch (state) {
            case APPLIED -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED, DISMISSED -> Tone.STOPPED;
        };
    }
}
