package kz.pana.finder.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.pana.finder.PublicPlace;
import kz.pana.finder.site.OpeningWords;
import kz.pana.hours.HoursTable;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.territory.TwoGis;

/**
 * What a phone searches in: the places of one area in one language. Whatever repeats itself stands once, and places
 * point at it by number; coordinates count from the area's corner in millionths of a degree. search.js reads it back.
 *
 * @param area which area, to tell a file that is not the one asked for
 * @param from the first day of the hours, counted from 1970-01-01
 * @param days how many days the hours are good for
 * @param towns the readable part of a town's address, its name, and what stands for it in an address of 2GIS
 * @param hours of each kind: the pictures of the days from Monday to Sunday, then pairs of a day's number and its
 *     picture where it differs; empty for what never closes
 * @param pictures of a day: pairs of minutes from midnight; a first one below zero, less one, begins what is not certain
 */
public record SearchFile(
        String area,
        long from,
        int days,
        List<List<String>> towns,
        List<String> streets,
        List<List<Integer>> hours,
        List<List<Integer>> pictures,
        List<Entry> places) {

    /** A file must be good for the time that a phone may keep it, and for «opens on Monday». */
    public static final int DAYS = OpeningWords.DAYS;

    private static final double MILLIONTH = 1e6;

    /** A place, as a row without names, to be small. */
    record Entry(@JsonValue List<Object> row) {}

    /** @param tables the hours of these days, worked out once for everybody who has the same */
    public static SearchFile of(
            Area area,
            List<PublicPlace> places,
            Language language,
            LocalDate today,
            Function<OpeningHours, HoursTable> tables) {
        Numbers<List<String>> towns = new Numbers<>();
        Numbers<String> streets = new Numbers<>();
        Numbers<List<Integer>> pictures = new Numbers<>();
        Numbers<List<Integer>> hours = new Numbers<>();
        List<Entry> entries = places.stream()
                .map(place -> new Entry(row(
                        place,
                        area,
                        language,
                        towns.of(List.of(
                                place.town().slug(),
                                place.town().name().in(language),
                                TwoGis.path(place.town().slug()))),
                        streets.of(place.street().in(language)),
                        hours.of(hours(tables.apply(place.hours()), pictures)))))
                .toList();
        return new SearchFile(
                area.path(),
                today.toEpochDay(),
                DAYS,
                towns.values(),
                streets.values(),
                hours.values(),
                pictures.values(),
                entries);
    }

    private static List<Object> row(PublicPlace place, Area area, Language language, int town, int street, int hours) {
        return List.of(
                place.code().value(),
                place.name().in(language),
                place.category().ordinal(),
                town,
                street,
                place.house(),
                Math.round((place.point().latitude() - area.south()) * MILLIONTH),
                Math.round((place.point().longitude() - area.west()) * MILLIONTH),
                place.phone().e164(),
                hours,
                offers(place),
                languages(place),
                place.checkedOn().map(LocalDate::toEpochDay).orElse(0L));
    }

    private static List<Integer> hours(HoursTable table, Numbers<List<Integer>> pictures) {
        if (table.always()) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        table.week().forEach(day -> numbers.add(pictures.of(picture(day))));
        table.exceptions().forEach((number, day) -> {
            numbers.add(number);
            numbers.add(pictures.of(picture(day)));
        });
        return numbers;
    }

    private static List<Integer> picture(HoursTable.Day day) {
        List<Integer> minutes = new ArrayList<>();
        for (HoursTable.Stretch stretch : day.stretches()) {
            minutes.add(stretch.certain() ? stretch.from() : -1 - stretch.from());
            minutes.add(stretch.to());
        }
        return minutes;
    }

    /** Bits: 1 step-free, 2 quiet room, 4 phone to use. */
    /** Bits in the order that {@code finder.js} has, where it fills in a place of the list. */
    private static int offers(PublicPlace place) {
        return (place.stepFree() ? 1 : 0) + (place.quietRoom() ? 2 : 0) + (place.phoneToUse() ? 4 : 0);
    }

    /** Bits in the order of the languages. */
    private static int languages(PublicPlace place) {
        return place.languages().stream()
                .mapToInt(spoken -> 1 << spoken.ordinal())
                .sum();
    }

    /** Gives each value a number, the same to equal ones. */
    private static final class Numbers<T> {
        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T value) {
            return numbers.computeIfAbsent(value, any -> numbers.size());
        }

        List<T> values() {
            return List.copyOf(numbers.keySet());
        }
    }
}
