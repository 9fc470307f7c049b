package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.kernel.Message;
import kz.pana.place.Neighbour;
import kz.pana.place.PlaceRow;
import kz.pana.place.PlaceUnderReview;
import kz.pana.place.Predecessor;
import kz.pana.place.ReviewDesk;
import kz.pana.place.SameBusiness;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.Validity;
import kz.pana.place.ui.DeskSections;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Delayed;
import kz.pana.uikit.PlaceSection;
import kz.pana.uikit.ReasonDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** One place on the desk: what it lacks, what the coordinator may do about it now, and what it says of itself. */
class DeskDetail extends Div {

    private static final String REFUSAL = "desk-refusal";

    private final PlaceUnderReview place;
    private final PlaceRow row;
    private final ReviewDesk desk;
    private final DeskSections parts;
    private final Runnable changed;
    private final H2 name = new H2();
    private final Div actions = Page.row();
    private boolean deciding;

    DeskDetail(PlaceUnderReview place, ReviewDesk desk, DeskSections parts, Runnable changed) {
        this.place = place;
        this.row = place.row();
        this.desk = desk;
        this.parts = parts;
        this.changed = changed;
        addClassName("pana-stack");
        add(header(), actions);
        showActions();
        if (row.standing().application() == ApplicationState.SUBMITTED) {
            place.returned().ifPresent(before -> add(new ChangedAnswers(before, place.answers(), parts.territory())));
        }
        if (row.standing().application() == ApplicationState.SUBMITTED
                || row.standing().application() == ApplicationState.ONBOARDING) {
            unvouchedTown().ifPresent(this::add);
        }
        List<Predecessor> predecessors = desk.predecessors(row.id());
        if (!predecessors.isEmpty()) {
            add(new PredecessorsCard(predecessors, parts.territory()));
        }
        List<SameBusiness> others = desk.sameBusiness(row.id());
        if (!others.isEmpty()) {
            add(new SameBusinessCard(others, parts.territory()));
        }
        List<Neighbour> neighbours = desk.neighbours(row.id());
        if (!neighbours.isEmpty()) {
            add(new NeighboursCard(neighbours, parts.territory()));
        }
        for (PlaceSection section : parts.sections()) {
            section.of(row.id().value(), PlaceSection.Audience.COORDINATOR, changed)
                    .ifPresent(this::add);
        }
        add(
                new ListingCard(place, parts.territory()),
                new DeskTrail(parts.trail().of(row.id())));
    }

    /** What becomes everybody's name of a settlement once the place is approved is read in both languages before. */
    private Optional<Paragraph> unvouchedTown() {
        return parts.territory()
                .town(row.submitted().town())
                .filter(town -> !parts.territory().isVouched(town))
                .map(town -> warning(Translations.of(
                        "desk.town-unvouched", town.name().kk(), town.name().ru())));
    }

    private static Paragraph warning(String words) {
        Paragraph warning = new Paragraph(words);
        warning.addClassNames("pana-notice", "-warning");
        return warning;
    }

    /** Reading goes on here, unless somebody has begun to type meanwhile: the next letters would be commands. */
    void focus() {
        name.getElement().executeJs("if (!document.activeElement?.matches('input, textarea')) this.focus()");
    }

    /** What the key «a» does: the next step forward, if it is open. */
    void goAhead() {
        switch (row.standing().application()) {
            case SUBMITTED -> startOnboarding();
            case ONBOARDING -> approve();
            default -> {}
        }
    }

    /** What the key «r» does. */
    void askForChanges() {
        if (!deciding
                && place.closed().isEmpty()
                && row.standing().application().leadsTo(ApplicationState.NEEDS_CHANGES)) {
            ask("desk.ask", "desk.later.ask", "", words -> desk.askForChanges(row.id(), row.version(), words));
        }
    }

    private Div header() {
        name.setText(Translations.of(row.submitted().name()));
        name.addClassName("pana-subtitle");
        name.getElement().setAttribute("tabindex", "-1");
        Div card = Page.card(
                name,
                Page.row(
                        PlaceStatuses.pill(row.standing()),
                        Page.meta(Translations.of(
                                "desk.since", Translations.moment(row.standing().since())))));
        row.standing().note().ifPresent(note -> {
            Paragraph said = new Paragraph(note);
            said.addClassNames("pana-notice", "-info");
            card.add(said);
        });
        if (row.standing().isUnderWay()) {
            card.add(outstanding());
        }
        if (row.standing().published()) {
            card.add(new Anchor(
                    "/" + Translations.language().tag() + "/place/" + row.code(), Translations.of("desk.public-page")));
        }
        return card;
    }

    private UnorderedList outstanding() {
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-outstanding");
        row.standing()
                .hold()
                .ifPresent(held -> list.add(toDo(
                        Translations.of("desk.hold." + held), row.standing().mover())));
        if (row.standing().isPausedByOwner()
                && row.standing().hold().filter(held -> held != Validity.PAUSED).isPresent()) {
            String paused = row.standing()
                    .ownersReason()
                    .map(why -> Translations.of("desk.hold.paused-before", why))
                    .orElseGet(() -> Translations.of("desk.hold.paused-before.unsaid"));
            list.add(toDo(paused, NextActor.OWNER));
        }
        for (Outstanding lacking : row.standing().outstanding()) {
            list.add(toDo(Translations.of(lacking.words()), lacking.mover()));
        }
        if (list.getComponentCount() == 0) {
            ListItem item = new ListItem(Translations.of("desk.nothing-outstanding"));
            item.addClassNames("pana-outstanding-item", "-met");
            list.add(item);
        }
        return list;
    }

    private static ListItem toDo(String words, NextActor who) {
        Span mover = new Span(Translations.of(who.key()));
        mover.addClassName("pana-mover");
        ListItem item = new ListItem(new Span(words), mover);
        item.addClassName("pana-outstanding-item");
        return item;
    }

    private void showActions() {
        actions.removeAll();
        place.cautions().forEach(caution -> actions.add(warning(Translations.of(caution))));
        switch (row.standing().application()) {
            case SUBMITTED ->
                actions.add(
                        ahead("desk.start-onboarding", this::startOnboarding, place.closed()),
                        unlessClosed("desk.ask.open", this::askForChanges),
                        unlessClosed("desk.reject.open", this::reject));
            case ONBOARDING ->
                actions.add(
                        ahead("desk.approve", this::approve, place.refusal()),
                        unlessClosed("desk.ask.open", this::askForChanges),
                        unlessClosed("desk.reject.open", this::reject));
            case APPROVED -> validityActions();
            case DRAFT, DISCARDED, NEEDS_CHANGES, REJECTED -> actions.setVisible(false);
        }
    }

    /** A button that is closed to whoever may not, with the reason below it. */
    private static Div ahead(String key, Runnable act, Optional<Message> refusal) {
        ActButton button = new ActButton(key, act).primary();
        Div box = Page.stack(button);
        refusal.ifPresent(words -> {
            close(button);
            Paragraph why = Page.meta(Translations.of(words));
            why.setId(REFUSAL);
            box.add(why);
        });
        return box;
    }

    /** Whoever decides nothing about the application reads why beside the step forward. */
    private ActButton unlessClosed(String key, Runnable act) {
        ActButton button = new ActButton(key, act);
        if (place.closed().isPresent()) {
            close(button);
        }
        return button;
    }

    private static void close(ActButton button) {
        button.setEnabled(false);
        button.getElement().setAttribute("aria-describedby", REFUSAL);
    }

    private void validityActions() {
        Validity validity = row.standing().currentValidity().orElseThrow();
        if (validity.leadsTo(Validity.SUSPENDED)) {
            actions.add(new ActButton(
                    "desk.suspend.open", () -> reason("desk.suspend", words -> desk.suspend(row.id(), words))));
        }
        if (validity == Validity.SUSPENDED || validity == Validity.EXPIRED) {
            actions.add(ahead("desk.reinstate.open", this::reinstate, place.refusal()));
        }
        if (validity.leadsTo(Validity.REVOKED)) {
            actions.add(
                    new ActButton(
                            "desk.close.open",
                            () -> reason("desk.close", words -> desk.end(row.id(), Validity.CLOSED, words))),
                    new ActButton(
                            "desk.revoke.open",
                            () -> reason("desk.revoke", words -> desk.end(row.id(), Validity.REVOKED, words))));
        }
    }

    private void startOnboarding() {
        if (place.closed().isEmpty()) {
            later("desk.later.onboarding", () -> desk.startOnboarding(row.id(), row.version()));
        }
    }

    private void approve() {
        if (place.refusal().isEmpty()) {
            later("desk.later.approve", () -> desk.approve(row.id(), row.version()));
        }
    }

    private void reinstate() {
        ask("desk.reinstate", "desk.later.reinstate", "", words -> desk.reinstate(row.id(), row.version(), words));
    }

    /** What somebody is told of can be taken back before they are. */
    private void later(String key, Runnable decision) {
        later(key, decision, this::goBack);
    }

    private void later(String key, Runnable decision, Runnable takenBack) {
        if (!deciding) {
            deciding = true;
            actions.removeAll();
            actions.add(Delayed.meanwhile());
            Delayed.start(
                    key,
                    decision,
                    this::shown,
                    takenBack,
                    Translations.of(row.submitted().name()));
        }
    }

    private void goBack() {
        deciding = false;
        showActions();
    }

    private void reject() {
        ask("desk.reject", "desk.later.reject", "", words -> desk.reject(row.id(), row.version(), words));
    }

    /** Asks for words first. Whoever takes it back goes on from what was written. */
    private void ask(String key, String coming, String written, Consumer<String> decision) {
        new ReasonDialog(
                        key,
                        words -> later(coming, () -> decision.accept(words), () -> {
                            goBack();
                            ask(key, coming, words, decision);
                        }))
                .about(row.id(), Translations.of(row.submitted().name()))
                .holding(written)
                .open();
    }

    private void reason(String key, Consumer<String> action) {
        new ReasonDialog(key, words -> done(() -> action.accept(words))).open();
    }

    private void done(Runnable decision) {
        decision.run();
        shown();
    }

    private void shown() {
        Toast.done("desk.done");
        if (isAttached()) {
            changed.run();
        }
    }
}
