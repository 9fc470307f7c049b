package kz.pana.nearest;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many questions took. */
record Timings(long[] sortedNanoseconds) {

    static Timings of(int questions, NearestSearch question) throws Exception {
        long[] nanoseconds = new long[questions];
        for (int i = 0; i < questions; i++) {
            long begun = System.nanoTime();
            question.ask(i);
            nanoseconds[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanoseconds);
        return new Timings(nanoseconds);
    }

    interface NearestSearch {
        void ask(int number) throws Exception;
    }

    /** In microseconds. */
    double quantile(double share) {
        return sortedNanoseconds[(int) (share * (sortedNanoseconds.length - 1))] / 1e3;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s %10.2f %10.2f %10.2f %10.2f",
                name,
                quantile(0.5),
                quantile(0.99),
                quantile(0.999),
                quantile(1));
    }
}
