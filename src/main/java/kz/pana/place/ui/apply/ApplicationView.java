package kz.pana.place.ui.apply;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.CoordinatorsNote;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;

/** An application's sections, to be done in any order, now or later. */
@Route("places/:id/apply")
@PageTitle("place.view.apply")
@RolesAllowed("OWNER")
class ApplicationView extends Div implements BeforeEnterObserver {

    private final OwnedPlaces ownedPlaces;
    private final Territory territory;

    ApplicationView(OwnedPlaces ownedPlaces, Territory territory) {
        this.ownedPlaces = ownedPlaces;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlaceId id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        OwnedPlace place = ownedPlaces.place(id);
        if (!place.isEditable()) {
            event.forwardTo(PlaceNavigation.toPlace(id));
            return;
        }
        SectionProgress progress = new SectionProgress(place, territory);
        Page page = new Page("place.view.apply");
        page.title(AnswerWords.name(place));
        page.narrow().lead("place.apply.lead", progress.done(), ApplicationSection.values().length);
        CoordinatorsNote.of(place.row().status()).ifPresent(page::add);
        page.add(
                sections(progress),
                Page.row(new SavedMark()),
                new Anchor(PlaceNavigation.toPlace(id), Translations.of("place.apply.leave")));
        removeAll();
        add(page);
    }

    private static UnorderedList sections(SectionProgress progress) {
        PlaceId id = progress.place().row().id();
        UnorderedList list = TaskItem.list();
        for (ApplicationSection section : ApplicationSection.values()) {
            list.add(new TaskItem(
                    new Anchor(PlaceNavigation.toSection(id, section), Translations.of(section.key())),
                    Translations.of("place.section-hint." + section),
                    pill(progress.of(section))));
        }
        String check = Translations.of("place.view.check");
        list.add(
                progress.isComplete()
                        ? new TaskItem(
                                new Anchor(PlaceNavigation.toCheck(id), check),
                                Translations.of("place.check.hint"),
                                new StatusPill(Tone.ATTENTION, "place.check.ready"))
                        : new TaskItem(
                                        new Span(check),
                                        Translations.of("place.check.later"),
                                        new StatusPill(Tone.DRAFT, "place.check.not-yet"))
                                .off());
        return list;
    }

    private static StatusPill pill(ApplicationSection.Status status) {
        Tone tone = switch (status) {
            case NOT_STARTED -> Tone.DRAFT;
            case IN_PROGRESS -> Tone.WAITING;
            case DONE -> Tone.GOOD;
        };
        return new StatusPill(tone, status.key());
    }
}
