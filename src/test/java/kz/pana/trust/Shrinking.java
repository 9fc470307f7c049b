package kz.pana.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing sequence as short as it can be, by leaving out ever smaller parts of it (Zeller's delta debugging). */
final class Shrinking {

    private Shrinking() {}

    /** @param fails whether these steps still fail */
    static List<Step> of(List<Step> failing, Predicate<List<Step>> fails) {
        List<Step> shortest = failing;
        int part = Math.max(1, shortest.size() / 2);
        while (true) {
            List<Step> shorter = without(shortest, part, fails);
            if (shorter.size() == shortest.size() && part == 1) {
                return shortest;
            }
            part = shorter.size() == shortest.size()
                    ? Math.max(1, part / 2)
                    : Math.min(part, Math.max(1, shorter.size() / 2));
            shortest = shorter;
        }
    }

    private static List<Step> without(List<Step> steps, int part, Predicate<List<Step>> fails) {
        List<Step> shortest = steps;
        // From the end: what comes last hangs on nothing else.
        for (int from = shortest.size() - part; from > -part; from -= part) {
            int begin = Math.max(0, from);
            int end = Math.min(shortest.size(), from + part);
            List<Step> tried = new ArrayList<>(shortest.subList(0, begin));
            tried.addAll(shortest.subList(end, shortest.size()));
            if (begin < end && fails.test(tried)) {
                shortest = tried;
            }
        }
        return shortest;
    }
}
