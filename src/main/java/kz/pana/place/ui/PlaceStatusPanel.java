package kz.pana.place.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.ChangeToSee;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.status.Validity;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.OutstandingList;

/** Where a place stands: whether the public sees it and why not, what it lacks, and whose move it is. */
class PlaceStatusPanel extends Div {

    private final OwnedPlace owned;
    private final PlaceRow place;
    private final PlaceStatus status;

    /** @param shortfalls what falls short there, though it is not outstanding */
    PlaceStatusPanel(OwnedPlace owned, List<Message> shortfalls) {
        this.owned = owned;
        this.place = owned.row();
        this.status = place.status();
        addClassNames("pana-card", "pana-stack");
        Div first = Page.row(PlaceStatuses.pill(status));
        // Where something falls short, «nothing is required of you» would be half the truth.
        if (owned.mover() != NextActor.NOBODY || status.published() && shortfalls.isEmpty()) {
            Paragraph move = new Paragraph(moveWords(owned));
            move.addClassName("pana-mover");
            first.add(move);
        }
        add(first, new Paragraph(situation()));
        if (status.published() && owned.mover() == NextActor.NOBODY) {
            shortfalls.forEach(words -> add(Page.notice("-warning", Translations.of(words))));
        }
        status.currentValidity().filter(now -> now != Validity.CURRENT).ifPresent(now -> {
            ownersWord(now);
            add(Page.meta(Translations.of("place.since", Translations.moment(status.since()))));
        });
        if (status.isUnderWay() && !status.outstanding().isEmpty()) {
            H2 title = Page.subtitle(Translations.of("place.outstanding.title"));
            add(title, outstanding());
        }
        if (status.published()) {
            owned.ahead().forEach(coming -> add(Page.notice("-warning", Translations.of(coming.words()))));
        }
        if (status.isUnderWay() && owned.hasAgreementBefore()) {
            add(newAgreement());
        }
        if (status.published()) {
            // A page of the public site, which Vaadin knows nothing of.
            Anchor page = new Anchor(
                    "/" + Translations.language().tag() + "/place/" + place.code(), Translations.of("place.public"));
            page.setRouterIgnore(true);
            add(page);
        }
    }

    /** Her reason stands only under what she decided; under what others did, a pause of hers may still go on. */
    private void ownersWord(Validity now) {
        switch (now) {
            case PAUSED ->
                status.pause()
                        .map(said -> PlaceStatuses.words(said.withoutEnd()))
                        .filter(why -> !why.isEmpty())
                        .ifPresent(this::herReason);
            case WITHDRAWN -> status.ownersWords().ifPresent(this::herReason);
            case SUSPENDED, EXPIRED -> {
                if (status.isPausedByOwner()) {
                    add(new Paragraph(Translations.of("place.paused-before")));
                }
            }
            case CURRENT, REVOKED, CLOSED -> {}
        }
    }

    private void herReason(String why) {
        add(new Paragraph(Translations.of("place.reason", why)));
    }

    /** Whose move it is. */
    static String moveWords(OwnedPlace place) {
        return Translations.of(place.coordinated() ? "place.move." + place.mover() : "place.move.ADMINISTRATOR");
    }

    private String situation() {
        if (!owned.coordinated()) {
            return Translations.of("place.situation.SUBMITTED-alone");
        }
        if (status.application() != ApplicationState.APPROVED) {
            return Translations.of("place.situation." + status.application());
        }
        if (status.isPausedForChange()) {
            return Translations.of(
                    owned.changeWaiting() ? "place.situation.PAUSED-waiting" : "place.situation.PAUSED-change");
        }
        Validity validity = status.currentValidity().orElseThrow();
        Optional<ChangeToSee> change = status.changeToSee().filter(any -> !validity.isEnd());
        if (change.isPresent()) {
            return Translations.of(
                    change.get().isSeen() ? "place.situation.CHANGED-seen" : "place.situation.CHANGED",
                    Translations.of(change.get().line().key()));
        }
        Optional<LocalDate> opensOn = status.opensOn();
        if (opensOn.isPresent()) {
            return Translations.of("place.situation.PAUSED-until", Translations.day(opensOn.get()));
        }
        if (validity != Validity.CURRENT) {
            return Translations.of("place.situation." + validity);
        }
        return status.published() ? published() : Translations.of("place.situation.HIDDEN");
    }

    private String published() {
        return status.goodUntil()
                .map(until -> Translations.of("place.situation.PUBLISHED-until", Translations.day(until)))
                .orElseGet(() -> Translations.of("place.situation.PUBLISHED"));
    }

    /** What was accepted counts for a while yet: nothing is outstanding, and something is to be done. */
    private Div newAgreement() {
        String until = Translations.of("place.agreement.new-until", Translations.day(Agreement.lastDay()));
        return Page.stack(Page.notice("-info", Translations.of("place.agreement.new") + ". " + until), toAgreement());
    }

    private Anchor toAgreement() {
        return new Anchor(
                PlaceNavigation.toSection(place.id(), ApplicationSection.AGREEMENT),
                Translations.of("place.agreement.open"));
    }

    private OutstandingList outstanding() {
        OutstandingList list = new OutstandingList();
        for (Outstanding lacking : status.outstanding()) {
            Div words = new Div(new Span(Translations.of(lacking.words())));
            if (lacking.requirement().equals("agreement")) {
                words.add(new Span(" "), toAgreement());
            }
            boolean hers = lacking.mover() == NextActor.OWNER;
            list.line(
                    words, Translations.of(hers ? "place.you" : lacking.mover().key()));
        }
        return list;
    }
}
