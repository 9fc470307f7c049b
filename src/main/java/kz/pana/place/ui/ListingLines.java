package kz.pana.place.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.Listing;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.SummaryList;

/** What the public sees of an approved place, line by line, each with a link to where its owner changes it. */
class ListingLines extends Div {

    private final SummaryList seen = new SummaryList();
    private final SummaryList unseen = new SummaryList();
    private final PlaceRow place;
    private final Listing listing;
    private final ApplicationAnswers told;
    private final List<ChangeRow> asked;
    private final Territory territory;

    /**
     * @param told what is told of the place, and its business
     * @param asked what is asked to be changed
     */
    ListingLines(OwnedPlace owned, ApplicationAnswers told, List<ChangeRow> asked, Territory territory) {
        this.place = owned.row();
        this.listing = place.submitted();
        this.told = told;
        this.asked = asked.stream().filter(ChangeRow::isWaiting).toList();
        this.territory = territory;
        addClassName("pana-stack");
        boolean published = place.status().published();
        add(
                Page.subtitle(Translations.of(published ? "place.told.title" : "place.told.title-hidden")),
                Page.meta(Translations.of(published ? "place.told.lead" : "place.told.lead-hidden")),
                Page.meta(Translations.of("place.told.others")));
        fill();
        add(seen, Page.subtitle(Translations.of("place.told.unseen")), unseen);
    }

    /** Leads back to a line that was changed. */
    void focus(String line) {
        ApplicationField.ofName(line)
                .filter(ApplicationField::isEditedAtOnce)
                .map(field -> PlaceNavigation.toEdit(place.id(), field))
                .or(() -> ChangeLine.ofName(line).map(asked -> PlaceNavigation.toChange(place.id(), asked)))
                .ifPresent(path -> Stream.of(seen, unseen).forEach(list -> list.focusChange(path)));
    }

    /** Leads to where the lines begin. */
    void focusFirst() {
        seen.focusChange(PlaceNavigation.toChange(place.id(), ChangeLine.NAME));
    }

    private void fill() {
        asked(seen, ApplicationField.NAME_KK);
        asked(seen, ApplicationField.NAME_RU);
        asked(seen, ApplicationField.CATEGORY);
        asked(seen, ChangeLine.ADDRESS, address());
        editable(ApplicationField.DOOR);
        asked(seen, ApplicationField.PIN);
        editable(ApplicationField.HOURS);
        editable(ApplicationField.PHONE);
        editable(ApplicationField.LANGUAGES);
        editable(ApplicationField.STEP_FREE);
        editable(ApplicationField.QUIET_ROOM);
        editable(ApplicationField.PHONE_TO_USE);
        asked(unseen, ApplicationField.LEGAL_NAME);
        asked(unseen, ApplicationField.TAX_NUMBER);
        asked(unseen, ApplicationField.SINGLE_HANDED);
    }

    private void asked(SummaryList list, ApplicationField field) {
        ChangeLine line = ChangeLine.of(field).orElseThrow();
        asked(list, line, List.of(field), Translations.of(field.key()), AnswerWords.of(field, told, territory));
    }

    private void asked(SummaryList list, ChangeLine line, String value) {
        asked(list, line, line.fields(), Translations.of(line.key()), value);
    }

    private void asked(SummaryList list, ChangeLine line, List<ApplicationField> fields, String label, String value) {
        boolean waits = asked.stream().anyMatch(row -> row.line() == line && row.changesOneOf(fields));
        list.line(
                label,
                waits ? Translations.of("place.told.checked", value) : value,
                PlaceNavigation.toChange(place.id(), line));
    }

    private void editable(ApplicationField field) {
        String value = field == ApplicationField.STEP_FREE && listing.stepFree() && place.stepFreeDoubted()
                ? Translations.of("place.told.doubted")
                : AnswerWords.of(field, told, territory);
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
