package kz.pana.volunteer.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.layout.Page;
import kz.pana.volunteer.RegionStatus;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;

/** One volunteer: how to reach them, and how they stand in each region; one's own regions can be decided about. */
class VolunteerCard extends Div {

    /** What is decided about the volunteer in one region. */
    interface Decisions {

        void accept(RegionStatus region, String checked);

        /** @param again asks once more, with the words that were written */
        void decline(RegionStatus region, String why, Runnable again);

        /** @param again asks once more, with the words that were written */
        void dismiss(RegionStatus region, String why, Runnable again);
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
        row.samePhone().forEach(warning -> add(Page.notice("-warning", Translations.of(warning))));
        add(Page.meta(Translations.of("visit.volunteers.since", Translations.day(row.appliedAt()))));
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

    private Div region(RegionStatus region) {
        Div part = Page.stack(Page.row(
                new StatusPill(tone(region.state()), "visit.volunteers.state." + region.state()),
                new Span(Translations.of(territory.known(region.region()).title())),
                Page.meta(Translations.day(region.since()))));
        if (region.checked() != null && region.checkedAt() != null) {
            part.add(Page.meta(Translations.of(
                    "visit.volunteers.checked",
                    region.checked(),
                    region.checkedBy() == null ? "" : region.checkedBy(),
                    Translations.day(region.checkedAt()))));
        }
        if (region.reason() != null) {
            part.add(Page.meta(Translations.of("visit.volunteers.reason", region.reason())));
        }
        if (region.yours()) {
            actions(region, part);
        }
        return part;
    }

    private void actions(RegionStatus region, Div part) {
        ActButton accept = new ActButton("visit.volunteers.accept.open", () -> accept(region));
        switch (region.state()) {
            case APPLIED ->
                part.add(Page.row(
                        accept.primary(), new ActButton("visit.volunteers.decline.open", () -> decline(region, ""))));
            case ACCEPTED ->
                part.add(Page.row(new ActButton("visit.volunteers.dismiss.open", () -> dismiss(region, ""))));
            case DECLINED -> part.add(Page.row(accept));
            case DISMISSED, STOPPED -> {}
        }
    }

    private void accept(RegionStatus region) {
        ask("visit.volunteers.accept", region, "", checked -> decisions.accept(region, checked));
    }

    private void decline(RegionStatus region, String written) {
        ask(
                "visit.volunteers.decline",
                region,
                written,
                why -> decisions.decline(region, why, () -> decline(region, why)));
    }

    private void dismiss(RegionStatus region, String written) {
        ask(
                "visit.volunteers.dismiss",
                region,
                written,
                why -> decisions.dismiss(region, why, () -> dismiss(region, why)));
    }

    private void ask(String key, RegionStatus region, String written, Consumer<String> decision) {
        new ReasonDialog(key, decision)
                .about(row.id() + " " + region.region().value(), row.name())
                .holding(written)
                .open();
    }

    private static Tone tone(VolunteerState state) {
        return switch (state) {
            case APPLIED -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED, DISMISSED, STOPPED -> Tone.STOPPED;
        };
    }
}
