package kz.pana.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the answers of many say about one question. Attempts draw different questions, so that scores are compared as
 * shares of what each attempt was asked. Tallies are all that is needed: nobody's answers are looked at one by one.
 *
 * <ul>
 *   <li>Difficulty: p = right answers / answers, 0 to 1.
 *   <li>Discrimination: the point-biserial correlation of the question with the rest of the attempt, corrected by leaving
 *       the question itself out of the rest: r = (M₁ − M₀) / s · √(p (1 − p)), where M₁ and M₀ are the mean shares of the
 *       rest among right and wrong answers and s its standard deviation over all of them (divided by n). −1 to 1.
 *   <li>Upper–lower index: D = p among the upper 27 % less p among the lower 27 % by score, −1 to 1. Where the bound goes
 *       through people with the same score, each of them counts in part.
 * </ul>
 *
 * <p>Sources: J. D. Brown, Point-biserial correlation coefficients, JALT Testing & Evaluation SIG Newsletter 5 (3), 2001,
 * hosted.jalt.org/test/bro_12.htm; for the correction J. P. Guilford, The correlation of an item with a composite of the
 * remaining items in a test, Educational and Psychological Measurement 13, 1953; for the 27 % T. L. Kelley, The selection
 * of upper and lower groups for the validation of test items, Journal of Educational Psychology 30, 1939. Worked examples
 * are in {@code ItemStatisticsTest}.
 */
final class ItemStatistics {

    /** Below so many answers chance says more than the question does. */
    static final int ENOUGH = 20;

    private static final double GROUP = 0.27;

    private ItemStatistics() {}

    /**
     * The figures of a question; empty while too few have answered it.
     *
     * @param tallies all of that question
     */
    static Optional<ItemFigures> of(Collection<ScoreTally> tallies) {
        long asked = asked(tallies);
        return asked < ENOUGH
                ? Optional.empty()
                : Optional.of(new ItemFigures(
                        asked, difficulty(tallies), discrimination(tallies), upperLower(tallies, GROUP)));
    }

    /** How many answers there are. */
    static long asked(Collection<ScoreTally> tallies) {
        return tallies.stream().mapToLong(ScoreTally::asked).sum();
    }

    static double difficulty(Collection<ScoreTally> tallies) {
        return (double) tallies.stream().mapToLong(ScoreTally::correct).sum() / asked(tallies);
    }

    /** The corrected point-biserial correlation; empty where all answered alike, in the question or in the rest. */
    static OptionalDouble discrimination(Collection<ScoreTally> tallies) {
        Sums right = new Sums();
        Sums wrong = new Sums();
        tallies.stream().filter(tally -> tally.of() > 1).forEach(tally -> {
            right.add(tally.correct(), (tally.right() - 1.0) / (tally.of() - 1));
            wrong.add(tally.asked() - tally.correct(), (double) tally.right() / (tally.of() - 1));
        });
        double n = right.count + wrong.count;
        double mean = (right.total + wrong.total) / n;
        double variance = (right.squares + wrong.squares) / n - mean * mean;
        if (right.count == 0 || wrong.count == 0 || variance < 1e-12) {
            return OptionalDouble.empty();
        }
        double p = right.count / n;
        double r = (right.mean() - wrong.mean()) / Math.sqrt(variance) * Math.sqrt(p * (1 - p));
        return OptionalDouble.of(Math.clamp(r, -1, 1));
    }

    /**
     * The upper–lower index.
     *
     * @param group how large each of the two groups is, as a share of all
     */
    static double upperLower(Collection<ScoreTally> tallies, double group) {
        double size = Math.max(1, Math.round(group * asked(tallies)));
        Comparator<ScoreTally> lowestFirst = Comparator.comparingDouble(ScoreTally::share);
        return (right(tallies, lowestFirst.reversed(), size) - right(tallies, lowestFirst, size)) / size;
    }

    /** How many of the first so many answered rightly; of those with one score each counts alike. */
    private static double right(Collection<ScoreTally> tallies, Comparator<ScoreTally> order, double size) {
        double left = size;
        double right = 0;
        List<ScoreTally> sorted = tallies.stream().sorted(order).toList();
        for (int from = 0, to; from < sorted.size() && left > 0; from = to) {
            to = from;
            while (to < sorted.size() && order.compare(sorted.get(from), sorted.get(to)) == 0) {
                to++;
            }
            List<ScoreTally> alike = sorted.subList(from, to);
            double taken = Math.min(left, asked(alike));
            right += taken * difficulty(alike);
            left -= taken;
        }
        return right;
    }

    /** Sums over those who answered alike. */
    private static final class Sums {
        private double count;
        private double total;
        private double squares;

        void add(long people, double rest) {
            count += people;
            total += people * rest;
            squares += people * rest * rest;
        }

        double mean() {
            return total / count;
        }
    }
}
