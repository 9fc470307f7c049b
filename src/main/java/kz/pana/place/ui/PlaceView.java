package kz.pana.place.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.PlaceStatus;
import kz.pana.place.transfer.OwnedTransfers;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Page;

/** One place on its owner's page: where it stands, whose move it is, and what the owner can do. */
@Route("places/:id")
@PageTitle("place.view.place")
@RolesAllowed("OWNER")
class PlaceView extends Div implements BeforeEnterObserver {

    private final OwnedPlaces ownedPlaces;
    private final OwnedValidity ownedValidity;
    private final OwnedChanges changes;
    private final OwnedTransfers transfers;
    private final DeskSections parts;
    private PlaceId id = PlaceId.create();
    private Optional<ListingLines> lines = Optional.empty();

    PlaceView(
            OwnedPlaces ownedPlaces,
            OwnedValidity ownedValidity,
            OwnedChanges changes,
            OwnedTransfers transfers,
            DeskSections parts) {
        this.ownedPlaces = ownedPlaces;
        this.ownedValidity = ownedValidity;
        this.changes = changes;
        this.transfers = transfers;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        show();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlaceNavigation.LINE)
                .ifPresent(line -> lines.ifPresent(told -> told.focus(line)));
    }

    private void show() {
        OwnedPlace place = ownedPlaces.place(id);
        PlaceStatus status = place.row().status();
        removeAll();
        Page page = new Page("place.view.place");
        page.title(AnswerWords.name(place));
        Listing listing = place.row().listing();
        // An owner may have three shops of one name.
        AnswerWords.where(place.answers(), parts.territory()).map(Page::meta).ifPresent(page::add);
        CoordinatorsNote.of(status).ifPresent(page::add);
        if (status.application() == ApplicationState.SUBMITTED) {
            page.add(received(place));
        }
        page.add(new PlaceStatusPanel(place, ownedPlaces.shortfalls(id)));
        add(page, PlaceSection::isUrgent);
        if (status.isEditedAtOnce()) {
            transfers
                    .open(id)
                    .ifPresent(open -> page.add(new TransferPart(open, transfers, this::show, PlaceView::given)));
        }
        if (listing != null && place.stillSoAsked()) {
            page.add(new StillSoCard(id, listing, ownedValidity, this::showLines, this::show));
        }
        page.add(new PlaceActions(place, ownedPlaces, ownedValidity, this::show));
        if (status.hasLeft()) {
            page.add(new AfterLeaving(status));
        }
        if (status.application() != ApplicationState.APPROVED && status.application() != ApplicationState.REJECTED) {
            page.add(Page.card(subtitle("place.way"), new PlaceSteps(status)));
        }
        lines = Optional.empty();
        if (status.isEditedAtOnce()) {
            List<ChangeRow> asked = changes.of(id);
            ListingLines told = new ListingLines(place, changes.told(id), asked, parts.territory());
            lines = Optional.of(told);
            page.add(new AskedChanges(place, asked, changes, parts.territory(), this::show), told);
        }
        add(page, section -> !section.isUrgent());
        if (!place.isEditable() && lines.isEmpty()) {
            page.add(new SentAnswers(place, parts.territory()));
        }
        page.add(new Anchor(PlaceNavigation.toPlaces(), Translations.of("place.back-to-places")));
        add(page);
    }

    private void add(Page page, Predicate<PlaceSection> which) {
        parts.sections().stream()
                .filter(which)
                .flatMap(section -> section.of(id, PlaceSection.Audience.OWNER, this::show).stream())
                .forEach(page::add);
    }

    /** It is not hers any more. */
    private static void given() {
        UI.getCurrent().navigate(PlaceNavigation.toPlaces());
    }

    private void showLines() {
        lines.ifPresent(ListingLines::focusFirst);
    }

    private static Callout received(OwnedPlace place) {
        OrderedList next = new OrderedList();
        List.of(
                        place.coordinated() ? "place.received.1" : "place.received.alone",
                        "place.received.2",
                        "place.received.3")
                .forEach(key -> next.add(new ListItem(Translations.of(key))));
        return new Callout(Callout.Tone.GOOD, subtitle("place.received.title"), next);
    }

    private static H2 subtitle(String key) {
        return Page.subtitle(Translations.of(key));
    }
}
