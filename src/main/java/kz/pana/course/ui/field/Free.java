package kz.pana.course.ui.field;

import java.util.List;
import java.util.stream.IntStream;

/** Names for what is new; authors may give better ones. */
public final class Free {

    private Free() {}

    /** The name with the next number, as {@code question-3}, that is not taken yet. */
    public static String name(String beginning, List<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> beginning + "-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
