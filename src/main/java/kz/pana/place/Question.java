package kz.pana.place;

/** What an application asks, by task. */
public enum Question {
    TAX_NUMBER(Task.BUSINESS),
    LEGAL_NAME(Task.BUSINESS),
    NAME_KK(Task.NAMES),
    NAME_RU(Task.NAMES),
    CATEGORY(Task.NAMES),
    REGION(Task.ADDRESS),
    TOWN(Task.ADDRESS),
    TOWN_UNLISTED(Task.ADDRESS),
    TOWN_KK(Task.ADDRESS),
    TOWN_RU(Task.ADDRESS),
    STREET(Task.ADDRESS),
    NO_STREET(Task.ADDRESS),
    HOUSE(Task.ADDRESS),
    NO_HOUSE(Task.ADDRESS),
    DOOR(Task.ADDRESS),
    PIN(Task.PIN),
    HOURS(Task.HOURS),
    PHONE(Task.OFFER),
    STEP_FREE(Task.OFFER),
    QUIET_ROOM(Task.OFFER),
    PHONE_TO_USE(Task.OFFER),
    LANGUAGES(Task.OFFER),
    SINGLE_HANDED(Task.OFFER);

    private final Task task;

    Question(Task task) {
        this.task = task;
    }

    public Task task() {
        return task;
    }

    /** Whether it is a box to tick: no answer means no. */
    public boolean isYesNo() {
        return switch (this) {
            case STEP_FREE, QUIET_ROOM, PHONE_TO_USE, SINGLE_HANDED -> true;
            default -> isWaiver();
        };
    }

    /** Whether it is a box that takes the question before it away. */
    public boolean isWaiver() {
        return this == TOWN_UNLISTED || this == NO_STREET || this == NO_HOUSE;
    }

    /** The key of its label in the texts. */
    public String key() {
        return "place.question." + name();
    }
}
