package kz.pana.place.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.geo.CompassPoint;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.Category;
import kz.pana.place.row.OwnedPlace;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.HoursInWords;

/** Answers for people to read, in the language of the window; what cannot be read stays as it was typed. */
public final class AnswerWords {

    /** As much of a wrong answer as a page can bear. */
    private static final int MOST = 200;

    private AnswerWords() {}

    /** What the owner calls the place so far. */
    public static String name(OwnedPlace place) {
        Stream<String> names = Stream.of(
                place.answers().get(ApplicationField.NAME_KK), place.answers().get(ApplicationField.NAME_RU));
        List<String> given = names.filter(name -> !name.isBlank()).toList();
        if (given.isEmpty()) {
            return Translations.of("place.unnamed");
        }
        return cut(Translations.language() == Language.KK ? given.getFirst() : given.getLast());
    }

    /** The name and the address: what tells an owner's places apart. */
    public static String named(OwnedPlace place, Territory territory) {
        return Stream.concat(Stream.of(name(place)), where(place.answers(), territory).stream())
                .collect(Collectors.joining(" · "));
    }

    /** The settlement, the street and the house, as far as they are given: what tells places of one name apart. */
    static Optional<String> where(ApplicationAnswers answers, Territory territory) {
        String where = Stream.of(
                        ApplicationField.TOWN,
                        ApplicationField.TOWN_KK,
                        ApplicationField.STREET,
                        ApplicationField.HOUSE)
                .filter(question ->
                        answers.asks(question) && !answers.get(question).isBlank())
                .map(question -> of(question, answers, territory))
                .collect(Collectors.joining(", "));
        return Optional.of(where).filter(given -> !given.isEmpty());
    }

    public static String of(ApplicationField question, ApplicationAnswers answers, Territory territory) {
        String answer = answers.get(question);
        if (question.isYesNo()) {
            return Translations.of(answers.isYes(question) ? "place.yes" : "place.no");
        }
        if (question == ApplicationField.STREET && answers.isYes(ApplicationField.NO_STREET)) {
            return Translations.of("place.field.NO_STREET");
        }
        if (question == ApplicationField.HOUSE && answers.isYes(ApplicationField.NO_HOUSE)) {
            return Translations.of("place.field.NO_HOUSE");
        }
        if (answer.isBlank()) {
            return Translations.of(question == ApplicationField.DOOR ? "place.not-given" : "place.not-yet");
        }
        Optional<String> words = switch (question) {
            case CATEGORY -> category(answer).map(category -> Translations.of(category.key()));
            case REGION -> answers.region(territory).map(Region::title).map(Translations::of);
            case TOWN -> territory.town(answer).map(Town::name).map(Translations::of);
            case STREET -> Optional.of(Translations.of(territory.street(answers.get(ApplicationField.TOWN), answer)));
            case PIN -> pin(answer).map(point -> pin(point, territory.town(answers.get(ApplicationField.TOWN))));
            case HOURS -> HoursInWords.ofTyped(answer);
            case PHONE -> phone(answer);
            case LANGUAGES -> Optional.of(languages(answer));
            default -> Optional.empty();
        };
        return words.orElseGet(() -> cut(answer));
    }

    /** What it is now, beside what it was: two pins near each other read alike, so how far it was moved is said. */
    public static String since(
            ApplicationField question, ApplicationAnswers before, ApplicationAnswers now, Territory territory) {
        String words = of(question, now, territory);
        if (question != ApplicationField.PIN) {
            return words;
        }
        return pin(before.get(question))
                .flatMap(old -> pin(now.get(question))
                        .filter(there -> old.metresTo(there) >= 1)
                        .map(there -> moved(old, there)))
                .map(way -> Translations.of("place.pin.moved", words, way))
                .orElse(words);
    }

    /** How far and which way: «60 м на север». */
    private static String moved(GeoPoint from, GeoPoint to) {
        return Translations.of("place.compass." + CompassPoint.of(from, to), Translations.metres(from.metresTo(to)));
    }

    public static Optional<Category> category(String answer) {
        return Arrays.stream(Category.values())
                .filter(category -> category.name().equals(answer))
                .findFirst();
    }

    private static String languages(String answer) {
        return Arrays.stream(Language.values())
                .filter(language -> List.of(answer.split(",", -1)).contains(language.tag()))
                .map(language -> Translations.of("place.language." + language))
                .collect(Collectors.joining(", "));
    }

    private static Optional<GeoPoint> pin(String answer) {
        try {
            return Optional.of(GeoPoint.parse(answer));
        } catch (InvalidValue wrong) {
            return Optional.empty();
        }
    }

    /** Where the pin stands, as people can check it: numbers say nothing to anybody. */
    public static String pin(GeoPoint point, Optional<Town> town) {
        return town.map(there -> Translations.of(
                        "place.pin.from-centre",
                        Translations.distance(point.metresTo(there.centre())),
                        Translations.of(there.name())))
                .orElseGet(() -> Translations.of("place.pin.set"));
    }

    private static Optional<String> phone(String answer) {
        try {
            return Optional.of(Translations.of(PhoneNumber.parse(answer).words()));
        } catch (InvalidValue wrong) {
            return Optional.empty();
        }
    }

    private static String cut(String text) {
        return text.length() > MOST ? text.substring(0, MOST) + "…" : text;
    }
}
