package kz.pana.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;

/**
 * An invented shop on a real street, always the same for the same number.
 *
 * @param number 0 and up
 */
record DemoShop(int number, RegionCode region, Map<ApplicationField, String> answers) {

    private static final long SEED = 20_261_122L;
    private static final double METRES_PER_DEGREE = 111_320;

    private record Kind(String category, String kk, String ru) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("SHOP", "«%s» дүкені", "Магазин «%s»"),
            new Kind("PHARMACY", "«%s» дәріханасы", "Аптека «%s»"),
            new Kind("BEAUTY_SALON", "«%s» сұлулық салоны", "Салон красоты «%s»"),
            new Kind("CAFE", "«%s» кафесі", "Кафе «%s»"),
            new Kind("PETROL_STATION", "«%s» жанармай бекеті", "АЗС «%s»"),
            new Kind("HOTEL", "«%s» қонақүйі", "Гостиница «%s»"),
            new Kind("LIBRARY", "«%s» кітапханасы", "Библиотека «%s»"),
            new Kind("CLINIC", "«%s» емханасы", "Клиника «%s»"));

    private static final List<String> NAMES = List.of(
            "Ақбота",
            "Ақмарал",
            "Алтын дән",
            "Арай",
            "Аружан",
            "Бақыт",
            "Балдәурен",
            "Береке",
            "Бәйтерек",
            "Гүлдер",
            "Дархан",
            "Достық",
            "Думан",
            "Жайлау",
            "Жұлдыз",
            "Зере",
            "Кәусар",
            "Көктем",
            "Қарлығаш",
            "Құралай",
            "Мейірім",
            "Мерей",
            "Нұрлы жол",
            "Өрнек",
            "Сәуле",
            "Таңшолпан",
            "Тұмар",
            "Ұлағат",
            "Шаңырақ",
            "Шапағат");

    private static final List<String> HOURS = List.of(
            "Mo-Su 09:00-22:00",
            "Mo-Fr 09:00-20:00; Sa,Su 10:00-18:00",
            "24/7",
            "Mo-Sa 10:00-21:00; PH off",
            "Mo-Su 08:00-23:00",
            "Mo-Fr 08:00-13:00,14:00-19:00; Sa 09:00-14:00",
            "Mo-Su 20:00-06:00");

    private static final List<String> DOORS = List.of(
            "", "Бас кіреберіс, қызыл белгінің қасында", "Вход со двора, вторая дверь", "Аялдаманың қарсысында", "");

    static DemoShop number(int number, Territory territory) {
        Random chance = new Random(SEED + number);
        String town = List.of("almaty", "almaty", "almaty", "astana", "astana", "shymkent")
                .get(chance.nextInt(6));
        List<Street> streets = territory.streets(town);
        Street street = streets.get(chance.nextInt(streets.size()));
        GeoPoint pin = beside(street.line(), chance);
        Kind kind = KINDS.get(Math.max(0, chance.nextInt(12) - 4));
        String name = NAMES.get(chance.nextInt(NAMES.size()));
        RegionCode region = territory.town(town).orElseThrow().region();

        Map<ApplicationField, String> answers = new EnumMap<>(ApplicationField.class);
        answers.put(ApplicationField.NAME_KK, kind.kk().formatted(name));
        answers.put(ApplicationField.NAME_RU, kind.ru().formatted(name));
        answers.put(ApplicationField.CATEGORY, kind.category());
        answers.put(ApplicationField.REGION, region.value());
        answers.put(ApplicationField.TOWN, town);
        answers.put(ApplicationField.STREET, street.name().kk());
        answers.put(ApplicationField.HOUSE, String.valueOf(1 + chance.nextInt(180)));
        answers.put(ApplicationField.DOOR, DOORS.get(chance.nextInt(DOORS.size())));
        answers.put(ApplicationField.PIN, pin.text());
        answers.put(ApplicationField.HOURS, HOURS.get(chance.nextInt(HOURS.size())));
        answers.put(ApplicationField.PHONE, "+7 701 %03d %04d".formatted(chance.nextInt(1000), chance.nextInt(10_000)));
        answers.put(ApplicationField.STEP_FREE, yes(chance));
        answers.put(ApplicationField.QUIET_ROOM, yes(chance));
        answers.put(ApplicationField.PHONE_TO_USE, yes(chance));
        answers.put(ApplicationField.LANGUAGES, chance.nextInt(4) == 0 ? "kk,ru,en" : "kk,ru");
        return new DemoShop(number, region, answers);
    }

    GeoPoint pin() {
        return GeoPoint.parse(answer(ApplicationField.PIN));
    }

    String answer(ApplicationField field) {
        return answers.getOrDefault(field, "");
    }

    /** The business of one of the owners: a BIN that begins 3512, as all invented ones do. */
    static String taxNumber(int owner) {
        for (int serial = owner * 100; ; serial++) {
            for (int check = 0; check < 10; check++) {
                try {
                    return new TaxNumber("3512400%04d%d".formatted(serial, check)).digits();
                } catch (InvalidValue e) {
                    // Not this check digit.
                }
            }
        }
    }

    private static String yes(Random chance) {
        return chance.nextBoolean() ? "yes" : "";
    }

    /** A random point of the street, moved 15 to 60 m aside. */
    private static GeoPoint beside(List<GeoPoint> line, Random chance) {
        int piece = chance.nextInt(line.size() - 1);
        GeoPoint from = line.get(piece);
        GeoPoint to = line.get(piece + 1);
        double along = chance.nextDouble();
        double aside = (15 + 45 * chance.nextDouble()) * (chance.nextBoolean() ? 1 : -1) / METRES_PER_DEGREE;
        double bearing = Math.atan2(to.longitude() - from.longitude(), to.latitude() - from.latitude());
        return new GeoPoint(
                round(from.latitude() + along * (to.latitude() - from.latitude()) - aside * Math.sin(bearing)),
                round(from.longitude() + along * (to.longitude() - from.longitude()) + aside * Math.cos(bearing)));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }
}
