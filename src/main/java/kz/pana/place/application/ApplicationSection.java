package kz.pana.place.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of an application, in order. The agreement is accepted, not answered: it has no fields. */
public enum ApplicationSection {
    BUSINESS,
    NAMES,
    ADDRESS,
    PIN,
    HOURS,
    OFFER,
    AGREEMENT;

    /** How far a section has come. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE;

        /** The key of its name in the texts. */
        public String key() {
            return "place.section-status." + name();
        }
    }

    public List<ApplicationField> fields() {
        return Arrays.stream(ApplicationField.values())
                .filter(field -> field.section() == this)
                .toList();
    }

    public static Optional<ApplicationSection> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(section -> section.slug().equals(slug))
                .findFirst();
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the texts. */
    public String key() {
        return "place.section." + name();
    }
}
