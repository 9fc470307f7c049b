package kz.pana.place.ui.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.place.OwnedPlace;
import kz.pana.place.application.ApplicationSection;
import kz.pana.territory.Territory;

/** How far an application has come. */
record ApplicationProgress(OwnedPlace place, Territory territory) {

    ApplicationSection.Status of(ApplicationSection task) {
        if (task != ApplicationSection.AGREEMENT) {
            return place.answers().status(task, territory);
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

    /** The next task to do after this one, from the top again where there is none below. */
    Optional<ApplicationSection> next(ApplicationSection task) {
        List<ApplicationSection> tasks = List.of(ApplicationSection.values());
        return Stream.concat(
                        tasks.subList(task.ordinal() + 1, tasks.size()).stream(),
                        tasks.subList(0, task.ordinal()).stream())
                .filter(other -> !isDone(other))
                .findFirst();
    }

    private boolean isDone(ApplicationSection task) {
        return of(task) == ApplicationSection.Status.DONE;
    }
}
