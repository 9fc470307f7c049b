package kz.pana.place.ui.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;

/** How far an application has come. */
record SectionProgress(OwnedPlace place, Territory territory) {

    ApplicationSection.Status of(ApplicationSection section) {
        if (section != ApplicationSection.AGREEMENT) {
            return place.answers().status(section, territory);
        }
        return place.hasAcceptedAgreement() ? ApplicationSection.Status.DONE : ApplicationSection.Status.NOT_STARTED;
    }

    int done() {
        return (int)
                Arrays.stream(ApplicationSection.values()).filter(this::isDone).count();
    }

    boolean isComplete() {
        return done() == ApplicationSection.values().length;
    }

    /** The next section to do after this one, from the top again where there is none below. */
    Optional<ApplicationSection> next(ApplicationSection section) {
        List<ApplicationSection> sections = List.of(ApplicationSection.values());
        return Stream.concat(
                        sections.subList(section.ordinal() + 1, sections.size()).stream(),
                        sections.subList(0, section.ordinal()).stream())
                .filter(other -> !isDone(other))
                .findFirst();
    }

    /** The address of what comes after that section. */
    String pageAfter(ApplicationSection done) {
        PlaceId id = place.row().id();
        if (!place.isEditable()) {
            return PlaceNavigation.toPlace(id);
        }
        return next(done)
                .map(section -> PlaceNavigation.toSection(id, section))
                .orElseGet(() -> PlaceNavigation.toCheck(id));
    }

    private boolean isDone(ApplicationSection section) {
        return of(section) == ApplicationSection.Status.DONE;
    }
}
