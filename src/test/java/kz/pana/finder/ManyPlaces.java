package kz.pana.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kz.pana.geo.GeoPoint;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;

/** As many invented places as one likes, lying as people live: thick in large towns, thin elsewhere. */
public final class ManyPlaces {

    private static final Territory TERRITORY = new Territory();
    private static final List<Town> TOWNS = TERRITORY.towns();
    private static final String CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final List<OpeningHours> HOURS = List.of(
                    "Mo-Su 09:00-22:00",
                    "Mo-Fr 09:00-19:00; Sa 10:00-16:00; PH off",
                    "24/7",
                    "Mo-Su 08:00-23:00",
                    "Mo-Sa 10:00-20:00; PH off",
                    "Mo-Su 20:00-06:00",
                    "Mo-Fr 08:00-13:00,14:00-18:00")
            .stream()
            .map(OpeningHours::parse)
            .toList();

    private ManyPlaces() {}

    public static List<PublicPlace> some(int count, long seed) {
        Random random = new Random(seed);
        int people =
                TOWNS.stream().mapToInt(town -> Math.max(1, town.population())).sum();
        List<PublicPlace> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            places.add(place(i, town(random.nextInt(people)), random));
        }
        return places;
    }

    private static Town town(int person) {
        int left = person;
        for (Town town : TOWNS) {
            left -= Math.max(1, town.population());
            if (left < 0) {
                return town;
            }
        }
        throw new IllegalStateException();
    }

    private static PublicPlace place(int number, Town town, Random random) {
        List<Street> streets = TERRITORY.streets(town.slug());
        String word = Integer.toString(random.nextInt(36 * 36 * 36), 36);
        return new PublicPlace(
                new PlaceId(new UUID(7, number)),
                new PlaceCode(code(number)),
                new LocalizedText("«" + word + "» дүкені", "Магазин «" + word + "»"),
                Category.values()[random.nextInt(Category.values().length)],
                town,
                streets.isEmpty()
                        ? new LocalizedText("Абай көшесі", "улица Абая")
                        : streets.get(random.nextInt(streets.size())).name(),
                String.valueOf(1 + random.nextInt(200)),
                "",
                around(town.centre(), random),
                HOURS.get(random.nextInt(HOURS.size())),
                new PhoneNumber("+7701" + (1_000_000 + random.nextInt(9_000_000))),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                List.of(Language.KK, Language.RU),
                Optional.of(java.time.LocalDate.of(2026, 1 + random.nextInt(11), 1 + random.nextInt(28))),
                java.time.Instant.MAX,
                false);
    }

    /** In millionths of a degree, as the search files have it, so that both sides compute with the same numbers. */
    public static GeoPoint around(GeoPoint centre, Random random) {
        double latitude = centre.latitude() + random.nextGaussian() * 0.05;
        double longitude = centre.longitude() + random.nextGaussian() * 0.07;
        return new GeoPoint(Math.clamp(rounded(latitude), 40.6, 55.4), Math.clamp(rounded(longitude), 46.6, 87.3));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder();
        for (int rest = number, i = 0; i < 6; i++, rest /= CODE_LETTERS.length()) {
            code.append(CODE_LETTERS.charAt(rest % CODE_LETTERS.length()));
        }
        return code.toString();
    }
}
