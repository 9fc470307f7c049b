package kz.pana.place.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.pana.place.OwnedPlace;
import kz.pana.place.Task;
import kz.pana.territory.Territory;

/** How far an application has come. */
record Progress(OwnedPlace place, Territory territory) {

    Task.Status of(Task task) {
        if (task != Task.AGREEMENT) {
            return place.answers().status(task, territory);
        }
        return place.hasAcceptedAgreement() ? Task.Status.DONE : Task.Status.NOT_STARTED;
    }

    int done() {
        return (int) Arrays.stream(Task.values()).filter(this::isDone).count();
    }

    boolean isComplete() {
        return done() == Task.values().length;
    }

    /** The next task to do after this one, from the top again where there is none below. */
    Optional<Task> next(Task task) {
        List<Task> tasks = List.of(Task.values());
        return Stream.concat(
                        tasks.subList(task.ordinal() + 1, tasks.size()).stream(),
                        tasks.subList(0, task.ordinal()).stream())
                .filter(other -> !isDone(other))
                .findFirst();
    }

    private boolean isDone(Task task) {
        return of(task) == Task.Status.DONE;
    }
}
