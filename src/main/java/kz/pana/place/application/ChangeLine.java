package kz.pana.place.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What of an approved place is changed by request: each is asked for, and decided about, by itself. */
public enum ChangeLine {
    NAME(ApplicationField.NAME_KK, ApplicationField.NAME_RU),
    CATEGORY(ApplicationField.CATEGORY),
    ADDRESS(ApplicationField.STREET, ApplicationField.NO_STREET, ApplicationField.HOUSE, ApplicationField.NO_HOUSE),
    PIN(ApplicationField.PIN),
    BUSINESS(ApplicationField.TAX_NUMBER, ApplicationField.LEGAL_NAME),
    SINGLE_HANDED(ApplicationField.SINGLE_HANDED),
    /** Another owner, with her business: both have confirmed the transfer, and a coordinator has yet to accept her. */
    OWNER(ApplicationField.TAX_NUMBER, ApplicationField.LEGAL_NAME);

    private static final String SUBJECT = "place.change.";

    private final List<ApplicationField> fields;

    ChangeLine(ApplicationField... fields) {
        this.fields = List.of(fields);
    }

    /** Whether an owner asks for it on a form, and can take it back; another owner comes by a transfer. */
    public boolean isAskedFor() {
        return this != OWNER;
    }

    /** Whether it stands on the printed sign. */
    public boolean isOnSign() {
        return this == NAME || this == ADDRESS;
    }

    /** What is asked, in the order of the form. */
    public List<ApplicationField> fields() {
        return fields;
    }

    /** The fields that are read: that there is no house number is told where the number would stand. */
    public List<ApplicationField> read() {
        return fields.stream().filter(field -> !field.isWaiver()).toList();
    }

    /** What those answers say of it; blank where they say nothing. */
    public Map<ApplicationField, String> of(ApplicationAnswers answers) {
        Map<ApplicationField, String> its = new EnumMap<>(ApplicationField.class);
        fields.forEach(field -> its.put(field, answers.get(field)));
        return its;
    }

    /** The line that a field belongs to; empty where the field is edited at once, or stays. */
    public static Optional<ChangeLine> of(ApplicationField field) {
        return askedFor().filter(line -> line.fields.contains(field)).findFirst();
    }

    /** What the trail calls a request for it. */
    public String subject() {
        return SUBJECT + name();
    }

    /** Of what the trail tells a request; empty where it tells something else. */
    public static Optional<ChangeLine> ofSubject(String subject) {
        return Arrays.stream(values())
                .filter(line -> line.subject().equals(subject))
                .findFirst();
    }

    public static Optional<ChangeLine> ofName(String name) {
        return askedFor().filter(line -> line.name().equals(name)).findFirst();
    }

    public static Optional<ChangeLine> ofSlug(String slug) {
        return askedFor().filter(line -> line.slug().equals(slug)).findFirst();
    }

    private static Stream<ChangeLine> askedFor() {
        return Arrays.stream(values()).filter(ChangeLine::isAskedFor);
    }

    /** Its name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name in the texts. */
    public String key() {
        return switch (this) {
            case NAME -> "place.section.NAMES";
            case ADDRESS, PIN, BUSINESS -> "place.section." + name();
            case CATEGORY, SINGLE_HANDED -> "place.field." + name();
            case OWNER -> "transfer.owner";
        };
    }
}
