package kz.pana.hours;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.pana.kernel.InvalidValue;

/** Makes up opening hours: what owners write, what others write, and what nobody should. */
public final class SomeHours {

    private static final List<String> DAYS =
            List.of("Mo-Fr", "Mo-Su", "Sa,Su", "Fr", "Sa", "Tu", "Mo-We,Fr", "Fr-Mo", "Su", "", "Mo-Sa");
    private static final List<String> TIMES = List.of(
            "09:00-18:00",
            "08:00-12:00,13:00-17:00",
            "22:00-06:00",
            "00:00-24:00",
            "20:00-02:00",
            "10:00-14:00",
            "18:00-24:00",
            "00:00-05:00",
            "13:00-14:00",
            "06:00-06:30",
            "20:00-26:00");
    private static final List<String> RARE = List.of(
            "Dec 25-Jan 05 10:00-12:00",
            "Nov-Mar 10:00-12:00",
            "Nov Th[4] off",
            "Mo[1] 10:00-12:00",
            "week 48-50 10:00-12:00",
            "SH off",
            "10:00-sunset",
            "Mo-Fr 10:00+",
            "Sa 10:00-12:00 \"ring\"",
            "PH Mo-Tu 10:00-12:00",
            "easter off",
            "Tu unknown",
            "2027 10:00-12:00");

    private SomeHours() {}

    /** Hours that parse, the same for the same seed. */
    public static List<OpeningHours> some(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random))
                .flatMap(text -> {
                    try {
                        return Stream.of(OpeningHours.parse(text));
                    } catch (InvalidValue overlap) {
                        return Stream.empty();
                    }
                })
                .limit(count)
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "24/7" : rule(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? ", " : "; ").append(rule(random));
        }
        return text.toString();
    }

    private static String rule(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "PH off";
            case 1 -> "PH " + one(TIMES, random);
            case 2 -> one(DAYS, random) + " off";
            case 3 -> one(List.of("Sa,Su,PH", "PH,Mo-Fr", "Mo-Su,PH"), random) + " " + end(random);
            case 4 -> random.nextBoolean() ? one(RARE, random) : "13:00-14:00 off";
            default -> one(DAYS, random) + " " + one(TIMES, random);
        };
    }

    private static String end(Random random) {
        return random.nextInt(3) == 0 ? "off" : one(TIMES, random);
    }

    private static String one(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
