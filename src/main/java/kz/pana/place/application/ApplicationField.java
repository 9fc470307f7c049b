package kz.pana.place.application;

import java.util.Arrays;
import java.util.Optional;

/** What an application asks, by section. */
public enum ApplicationField {
    TAX_NUMBER(ApplicationSection.BUSINESS),
    LEGAL_NAME(ApplicationSection.BUSINESS),
    NAME_KK(ApplicationSection.NAMES),
    NAME_RU(ApplicationSection.NAMES),
    CATEGORY(ApplicationSection.NAMES),
    REGION(ApplicationSection.ADDRESS),
    TOWN(ApplicationSection.ADDRESS),
    TOWN_UNLISTED(ApplicationSection.ADDRESS),
    TOWN_KK(ApplicationSection.ADDRESS),
    TOWN_RU(ApplicationSection.ADDRESS),
    STREET(ApplicationSection.ADDRESS),
    NO_STREET(ApplicationSection.ADDRESS),
    HOUSE(ApplicationSection.ADDRESS),
    NO_HOUSE(ApplicationSection.ADDRESS),
    DOOR(ApplicationSection.ADDRESS),
    PIN(ApplicationSection.PIN),
    HOURS(ApplicationSection.HOURS),
    PHONE(ApplicationSection.OFFER),
    STEP_FREE(ApplicationSection.OFFER),
    QUIET_ROOM(ApplicationSection.OFFER),
    PHONE_TO_USE(ApplicationSection.OFFER),
    LANGUAGES(ApplicationSection.OFFER),
    SINGLE_HANDED(ApplicationSection.OFFER);

    /** Why an edit was made that a visit brought, as the trail keeps it. Nobody can type it: what is typed loses its spaces. */
    public static final String AS_SEEN = " visit";

    private static final String EDIT = "place.edit.";

    private final ApplicationSection section;

    ApplicationField(ApplicationSection section) {
        this.section = section;
    }

    public ApplicationSection section() {
        return section;
    }

    /** Whether it is a box to tick: no answer means no. */
    public boolean isYesNo() {
        return switch (this) {
            case STEP_FREE, QUIET_ROOM, PHONE_TO_USE, SINGLE_HANDED -> true;
            default -> isWaiver();
        };
    }

    /** Whether it is a box that takes the field before it away. */
    public boolean isWaiver() {
        return this == TOWN_UNLISTED || this == NO_STREET || this == NO_HOUSE;
    }

    /** Whether the owner of an approved place changes it at once; about the rest a coordinator decides. */
    public boolean isEditedAtOnce() {
        return switch (this) {
            case DOOR, HOURS, PHONE, LANGUAGES, STEP_FREE, QUIET_ROOM, PHONE_TO_USE -> true;
            default -> false;
        };
    }

    /** What the trail calls an edit of it. */
    public String edit() {
        return EDIT + name();
    }

    /** Of what the trail tells an edit; empty where it tells something else. */
    public static Optional<ApplicationField> ofEdit(String subject) {
        return subject.startsWith(EDIT) ? ofName(subject.substring(EDIT.length())) : Optional.empty();
    }

    public static Optional<ApplicationField> ofName(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The key of its label in the texts. */
    public String key() {
        return "place.field." + name();
    }
}
