package kz.pana.training;

import java.util.Comparator;
import kz.pana.kernel.Message;

/**
 * Something that keeps a course from being published.
 *
 * @param line from 1
 */
public record CourseProblem(String file, int line, Message words) implements Comparable<CourseProblem> {

    private static final Comparator<CourseProblem> IN_ORDER =
            Comparator.comparing(CourseProblem::file).thenComparing(CourseProblem::line);

    @Override
    public int compareTo(CourseProblem other) {
        return IN_ORDER.compare(this, other);
    }
}
