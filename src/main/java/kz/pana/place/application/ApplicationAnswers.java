package kz.pana.place.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.TaxNumber;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;

/**
 * An application's answers as they were typed. Whatever was typed is kept, right or wrong, so that nothing is lost;
 * {@link #problems} tells what is wrong, and only answers without problems become a {@link Listing}.
 */
public record ApplicationAnswers(Map<ApplicationField, String> typed) {

    /** The most characters kept of one answer; far above what any field accepts, so that the error can say so. */
    public static final int KEPT = 12_000;

    public static final ApplicationAnswers NONE = new ApplicationAnswers(Map.of());

    public ApplicationAnswers {
        Map<ApplicationField, String> kept = new EnumMap<>(ApplicationField.class);
        typed.forEach((field, answer) -> {
            if (!answer.isBlank()) {
                kept.put(field, answer.length() > KEPT ? answer.substring(0, KEPT) : answer);
            }
        });
        typed = Map.copyOf(kept);
    }

    public String get(ApplicationField field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isYes(ApplicationField field) {
        return get(field).equals("yes");
    }

    /** Whether the settlement is not listed, but written. */
    public boolean isTownWritten() {
        return isYes(ApplicationField.TOWN_UNLISTED);
    }

    /** Whether a field stands beside these answers: some are asked only because of what was answered before. */
    public boolean asks(ApplicationField field) {
        return switch (field) {
            case TOWN -> !isTownWritten();
            case TOWN_KK, TOWN_RU -> isTownWritten();
            default -> !field.isWaiver();
        };
    }

    /** These answers with others laid over them; a blank one takes the earlier away. */
    public ApplicationAnswers with(Map<ApplicationField, String> others) {
        Map<ApplicationField, String> merged = new EnumMap<>(ApplicationField.class);
        merged.putAll(typed);
        merged.putAll(others);
        return new ApplicationAnswers(merged);
    }

    /** Makes the rows that are otherwise the same as these answers. */
    public void writeTo(Map<ApplicationField, String> rows) {
        // One by one: to retain all of them counts as a change.
        rows.keySet().stream()
                .filter(field -> !typed.containsKey(field))
                .toList()
                .forEach(rows::remove);
        typed.forEach((field, answer) -> {
            if (!answer.equals(rows.get(field))) {
                rows.put(field, answer);
            }
        });
    }

    /** The answers to these fields alone. */
    public ApplicationAnswers only(Collection<ApplicationField> fields) {
        Map<ApplicationField, String> some = new EnumMap<>(ApplicationField.class);
        fields.forEach(field -> some.put(field, get(field)));
        return new ApplicationAnswers(some);
    }

    /** What is wrong or missing, in the order of the fields. */
    public List<Problem> problems(Territory territory) {
        List<Problem> problems = new ArrayList<>();
        for (ApplicationField field : ApplicationField.values()) {
            problem(field, territory).map(words -> new Problem(field, words)).ifPresent(problems::add);
        }
        return problems;
    }

    /** What is wrong with one answer, or missing. */
    public Optional<Message> problem(ApplicationField field, Territory territory) {
        if (field.isYesNo() || !asks(field) || isWaived(field)) {
            return Optional.empty();
        }
        if (get(field).isBlank()) {
            return isOptional(field) ? Optional.empty() : Optional.of(Message.of("place.missing." + field.name()));
        }
        try {
            new AnswerCheck(this, territory).of(field);
            return Optional.empty();
        } catch (InvalidValue e) {
            return Optional.of(e.reason());
        }
    }

    /**
     * @throws InvalidValue if that answer has a problem
     */
    public void require(ApplicationField field, Territory territory) {
        problem(field, territory).ifPresent(words -> {
            throw new InvalidValue(words);
        });
    }

    /** As {@link Listing#hoursTooManyAlone}, as far as it is answered: the owner is told, and her answers stand. */
    public Optional<Long> hoursTooManyAlone() {
        if (!isYes(ApplicationField.SINGLE_HANDED)) {
            return Optional.empty();
        }
        try {
            return Listing.hoursTooManyAlone(OpeningHours.parse(get(ApplicationField.HOURS)));
        } catch (InvalidValue notYet) {
            return Optional.empty();
        }
    }

    /** How far a section has come, the agreement aside. */
    public ApplicationSection.Status status(ApplicationSection section, Territory territory) {
        if (section.fields().stream().allMatch(field -> get(field).isBlank())) {
            return ApplicationSection.Status.NOT_STARTED;
        }
        return section.fields().stream()
                        .allMatch(field -> problem(field, territory).isEmpty())
                ? ApplicationSection.Status.DONE
                : ApplicationSection.Status.IN_PROGRESS;
    }

    /**
     * The checked listing. A settlement that was written is looked up, or kept, with it.
     *
     * @param before what was handed in last; empty the first time
     * @throws InvalidValue if any answer has a problem
     */
    public Listing listing(Territory territory, Optional<Listing> before) {
        problems(territory).stream().findFirst().ifPresent(problem -> {
            throw new InvalidValue(problem.words());
        });
        GeoPoint pin = GeoPoint.parse(get(ApplicationField.PIN));
        RegionCode region = new RegionCode(get(ApplicationField.REGION));
        return new Listing(
                line(ApplicationField.NAME_KK),
                line(ApplicationField.NAME_RU),
                Category.valueOf(get(ApplicationField.CATEGORY)),
                region,
                isTownWritten()
                        ? territory
                                .settle(region, writtenTown(), pin, before.map(Listing::town))
                                .slug()
                        : get(ApplicationField.TOWN),
                street(),
                house(),
                door(),
                pin.latitude(),
                pin.longitude(),
                OpeningHours.ofPlace(get(ApplicationField.HOURS)),
                PhoneNumber.parse(get(ApplicationField.PHONE)),
                isYes(ApplicationField.STEP_FREE),
                isYes(ApplicationField.QUIET_ROOM),
                isYes(ApplicationField.PHONE_TO_USE),
                String.join(",", languages(get(ApplicationField.LANGUAGES))),
                isYes(ApplicationField.SINGLE_HANDED));
    }

    /** What is told of a place, as it would be typed. A settlement that was written stands by its slug, as one that is listed. */
    public static ApplicationAnswers of(Listing told) {
        Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);
        answers.put(ApplicationField.NAME_KK, told.nameKk());
        answers.put(ApplicationField.NAME_RU, told.nameRu());
        answers.put(ApplicationField.CATEGORY, told.category().name());
        answers.put(ApplicationField.REGION, told.region().value());
        answers.put(ApplicationField.TOWN, told.town());
        answers.put(ApplicationField.STREET, told.street());
        answers.put(ApplicationField.NO_STREET, yes(told.street().isEmpty()));
        answers.put(ApplicationField.HOUSE, told.house());
        answers.put(ApplicationField.NO_HOUSE, yes(told.house().isEmpty()));
        answers.put(ApplicationField.DOOR, told.door());
        answers.put(ApplicationField.PIN, told.point().text());
        answers.put(ApplicationField.HOURS, told.hours().text());
        answers.put(ApplicationField.PHONE, told.phone().formatted());
        answers.put(ApplicationField.LANGUAGES, told.languageTags());
        answers.put(ApplicationField.STEP_FREE, yes(told.stepFree()));
        answers.put(ApplicationField.QUIET_ROOM, yes(told.quietRoom()));
        answers.put(ApplicationField.PHONE_TO_USE, yes(told.phoneToUse()));
        answers.put(ApplicationField.SINGLE_HANDED, yes(told.singleHanded()));
        return new ApplicationAnswers(answers);
    }

    /**
     * That listing with these fields as they are answered here, and all others as they were. Its region and settlement
     * stay: elsewhere it is another place.
     *
     * @throws InvalidValue if an answer has a problem
     */
    public Listing edited(Listing told, Collection<ApplicationField> fields, Territory territory) {
        fields.forEach(field -> require(field, territory));
        GeoPoint pin = fields.contains(ApplicationField.PIN) ? GeoPoint.parse(get(ApplicationField.PIN)) : told.point();
        return new Listing(
                fields.contains(ApplicationField.NAME_KK) ? line(ApplicationField.NAME_KK) : told.nameKk(),
                fields.contains(ApplicationField.NAME_RU) ? line(ApplicationField.NAME_RU) : told.nameRu(),
                fields.contains(ApplicationField.CATEGORY)
                        ? Category.valueOf(get(ApplicationField.CATEGORY))
                        : told.category(),
                told.region(),
                told.town(),
                fields.contains(ApplicationField.STREET) ? street() : told.street(),
                fields.contains(ApplicationField.HOUSE) ? house() : told.house(),
                fields.contains(ApplicationField.DOOR) ? door() : told.door(),
                pin.latitude(),
                pin.longitude(),
                fields.contains(ApplicationField.HOURS)
                        ? OpeningHours.ofPlace(get(ApplicationField.HOURS))
                        : told.hours(),
                fields.contains(ApplicationField.PHONE) ? PhoneNumber.parse(get(ApplicationField.PHONE)) : told.phone(),
                isYes(ApplicationField.STEP_FREE, fields, told.stepFree()),
                isYes(ApplicationField.QUIET_ROOM, fields, told.quietRoom()),
                isYes(ApplicationField.PHONE_TO_USE, fields, told.phoneToUse()),
                fields.contains(ApplicationField.LANGUAGES)
                        ? String.join(",", languages(get(ApplicationField.LANGUAGES)))
                        : told.languageTags(),
                isYes(ApplicationField.SINGLE_HANDED, fields, told.singleHanded()));
    }

    private boolean isYes(ApplicationField box, Collection<ApplicationField> fields, boolean told) {
        return fields.contains(box) ? isYes(box) : told;
    }

    private static String yes(boolean holds) {
        return holds ? "yes" : "";
    }

    private String street() {
        return isYes(ApplicationField.NO_STREET) ? "" : line(ApplicationField.STREET);
    }

    private String house() {
        return isYes(ApplicationField.NO_HOUSE) ? "" : line(ApplicationField.HOUSE);
    }

    private String door() {
        return get(ApplicationField.DOOR).isBlank() ? "" : line(ApplicationField.DOOR);
    }

    public TaxNumber taxNumber() {
        return TaxNumber.parse(get(ApplicationField.TAX_NUMBER));
    }

    public String legalName() {
        return line(ApplicationField.LEGAL_NAME);
    }

    /** The region chosen so far. */
    public Optional<Region> region(Territory territory) {
        return regionCode(get(ApplicationField.REGION)).flatMap(territory::region);
    }

    LocalizedText writtenTown() {
        return new LocalizedText(line(ApplicationField.TOWN_KK), line(ApplicationField.TOWN_RU));
    }

    private boolean isWaived(ApplicationField field) {
        return field == ApplicationField.STREET && isYes(ApplicationField.NO_STREET)
                || field == ApplicationField.HOUSE && isYes(ApplicationField.NO_HOUSE);
    }

    /** A house without a number is found by what is told about its door. */
    private boolean isOptional(ApplicationField field) {
        return field == ApplicationField.DOOR && !isYes(ApplicationField.NO_HOUSE);
    }

    /** The text of one line that may be published as it is, or as coordinators alone read it. */
    String line(ApplicationField field) {
        String answer = get(field);
        return switch (field) {
            case HOUSE -> PlainText.published(answer, 20);
            case DOOR -> PlainText.unreachable(answer, 300);
            // Only coordinators read it: «АО Kaspi.kz» is called so.
            case LEGAL_NAME -> PlainText.unlinked(answer, 160);
            default -> PlainText.name(answer, 80);
        };
    }

    static Set<String> languages(String answer) {
        Set<String> known = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            if (List.of(answer.split(",")).contains(language.tag())) {
                known.add(language.tag());
            }
        }
        return known;
    }

    static Optional<RegionCode> regionCode(String answer) {
        try {
            return Optional.of(new RegionCode(answer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
