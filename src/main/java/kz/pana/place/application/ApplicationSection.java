package kz.pana.place.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of an application, in order. The agreement is accepted, not answered: it has no questions. */
public enum ApplicationSection {
    BUSINESS,
    NAMES,
    ADDRESS,
    PIN,
    HOURS,
    OFFER,
    AGREEMENT;

    /** How far a task has come. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE;

        /** The key of its name in the texts. */
        public String key() {
            return "place.task-status." + name();
        }
    }

    public List<ApplicationField> questions() {
        return Arrays.stream(ApplicationField.values())
                .filter(question -> question.task() == this)
                .toList();
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the texts. */
    public String key() {
        return "place.task." + name();
    }
}
