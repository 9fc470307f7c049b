package kz.pana.place.ui.transfer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.NotFound;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.transfer.OfferedPlace;
import kz.pana.place.transfer.OfferedPlaces;
import kz.pana.place.transfer.TransferId;
import kz.pana.place.transfer.TransferState;
import kz.pana.place.ui.PlaceStatuses;
import kz.pana.place.ui.apply.ApplicationSectionForm;
import kz.pana.place.ui.apply.ChangeForm;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.list.SummaryList;

/** What somebody is asked to take over, and what comes of it. Open to everybody: by taking over one becomes an owner. */
@Route("transfers/:id")
@PageTitle("transfer.offer")
@PermitAll
class OfferView extends Div implements BeforeEnterObserver {

    private final OfferedPlaces offered;
    private final Territory territory;
    private TransferId id = new TransferId(new UUID(0, 0));
    private ApplicationAnswers business = ApplicationAnswers.NONE;

    OfferView(OfferedPlaces offered, Territory territory) {
        this.offered = offered;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = TransferId.parse(event.getRouteParameters().get("id").orElse(""));
            show();
        } catch (NotFound overOrOfSomebodyElse) {
            removeAll();
            Page page = new Page("transfer.offer").narrow();
            page.add(new Empty("door", "transfer.gone"));
            add(page);
        }
    }

    private void show() {
        OfferedPlace place = offered.place(id);
        removeAll();
        Page page = new Page("transfer.offer").narrow();
        page.lead("transfer.offer.lead", place.from());
        if (place.state() == TransferState.ACCEPTED) {
            page.add(Page.notice("-good", Translations.of("transfer.offer.accepted", place.from())));
        }
        page.add(PlaceStatuses.pill(place.status()), facts(place));
        place.obstacle().ifPresent(why -> page.add(new Callout(Tone.ERROR, new Paragraph(Translations.of(why)))));
        page.add(TransferView.follows());
        if (place.state() == TransferState.ACCEPTED || place.obstacle().isPresent()) {
            page.add(new PrimaryBar(refuse(place)));
        } else {
            answer(page, place);
        }
        add(page);
    }

    private void answer(Page page, OfferedPlace place) {
        Optional<ApplicationSectionForm> form = Optional.empty();
        if (place.business().isEmpty()) {
            form = Optional.of(ChangeForm.of(
                    ChangeLine.BUSINESS,
                    business,
                    territory,
                    offered.knownBusinesses(id),
                    given -> business = business.with(given)));
            page.add(Page.subtitle(Translations.of("transfer.offer.business")));
        }
        form.ifPresent(page::add);
        Optional<ApplicationSectionForm> asked = form;
        ActButton accept = new ActButton("transfer.accept", () -> accept(place, asked)).primary();
        page.add(new PrimaryBar(accept, refuse(place)));
    }

    private SummaryList facts(OfferedPlace place) {
        String town = territory
                .town(place.town())
                .map(Town::name)
                .map(Translations::of)
                .orElse(place.town());
        SummaryList facts = new SummaryList()
                .line(Translations.of("transfer.offer.place"), Translations.of(place.name()))
                .line(
                        Translations.of("place.section.ADDRESS"),
                        Translations.of(
                                "desk.address", territory.address(place.town(), place.street(), place.house()), town));
        place.business()
                .ifPresent(its -> facts.line(
                        Translations.of("place.section.BUSINESS"),
                        Translations.of(
                                "transfer.business",
                                its.legalName(),
                                its.taxNumber().digits())));
        return facts.line(
                        Translations.of("transfer.offer.team"),
                        Translations.of("transfer.offer.people", place.people(), place.trained()))
                .line(Translations.of("transfer.offer.until"), Translations.moment(place.endsAt()));
    }

    private void accept(OfferedPlace place, Optional<ApplicationSectionForm> form) {
        if (form.filter(asked -> !asked.isFinished()).isPresent()) {
            return;
        }
        offered.accept(id, place.version(), business);
        Toast.done("transfer.accept.done");
        show();
    }

    private ActButton refuse(OfferedPlace place) {
        return new ActButton(
                "transfer.refuse",
                () -> new SureDialog("transfer.refuse.sure", () -> {
                            offered.refuse(id, place.version());
                            Toast.done("transfer.refuse.done");
                            UI.getCurrent().navigate("");
                        })
                        .open());
    }
}
