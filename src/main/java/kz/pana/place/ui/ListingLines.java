package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Listing;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.SummaryList;

/** What the public sees of an approved place, line by line; what its owner changes at once has a link beside it. */
class ListingLines extends Div {

    private final SummaryList seen = new SummaryList();
    private final OwnedPlace owned;
    private final PlaceRow place;
    private final Listing listing;
    private final Territory territory;

    ListingLines(OwnedPlace owned, Territory territory) {
        this.owned = owned;
        this.place = owned.row();
        this.listing = place.submitted();
        this.territory = territory;
        addClassName("pana-stack");
        boolean published = place.status().published();
        add(
                Page.subtitle(Translations.of(published ? "place.told.title" : "place.told.title-hidden")),
                Page.meta(Translations.of(published ? "place.told.lead" : "place.told.lead-hidden")));
        fill();
        add(seen, Page.subtitle(Translations.of("place.told.unseen")), unseen());
        add(Page.meta(Translations.of("place.told.others")));
    }

    /** Leads back to a line that was changed. */
    void focus(ApplicationField line) {
        seen.focusChange(PlaceNavigation.toEdit(place.id(), line));
    }

    private void fill() {
        line(ApplicationField.NAME_KK, listing.nameKk());
        line(ApplicationField.NAME_RU, listing.nameRu());
        line(ApplicationField.CATEGORY, Translations.of(listing.category().key()));
        seen.line(Translations.of("place.section.ADDRESS"), address());
        editable(ApplicationField.DOOR);
        line(ApplicationField.PIN, AnswerWords.pin(listing.point(), territory.town(listing.town())));
        editable(ApplicationField.HOURS);
        editable(ApplicationField.PHONE);
        editable(ApplicationField.LANGUAGES);
        editable(ApplicationField.STEP_FREE);
        editable(ApplicationField.QUIET_ROOM);
        editable(ApplicationField.PHONE_TO_USE);
    }

    private SummaryList unseen() {
        ApplicationAnswers answers = owned.answers();
        return new SummaryList()
                .line(
                        Translations.of(ApplicationField.LEGAL_NAME.key()),
                        AnswerWords.of(ApplicationField.LEGAL_NAME, answers, territory))
                .line(
                        Translations.of(ApplicationField.TAX_NUMBER.key()),
                        AnswerWords.of(ApplicationField.TAX_NUMBER, answers, territory))
                .line(
                        Translations.of(ApplicationField.SINGLE_HANDED.key()),
                        Translations.of(listing.singleHanded() ? "place.yes" : "place.no"));
    }

    private void line(ApplicationField field, String value) {
        seen.line(Translations.of(field.key()), value);
    }

    private void editable(ApplicationField field) {
        String value = field == ApplicationField.STEP_FREE && listing.stepFree() && place.stepFreeDoubted()
                ? Translations.of("place.told.doubted")
                : AnswerWords.of(field, ApplicationAnswers.of(listing), territory);
        seen.line(Translations.of(field.key()), value, PlaceNavigation.toEdit(place.id(), field));
    }

    private String address() {
        return Translations.of(
                "desk.address",
                territory.address(listing.town(), listing.street(), listing.house()),
                territory
                        .town(listing.town())
                        .map(Town::name)
                        .map(Translations::of)
                        .orElse(listing.town()));
    }
}
