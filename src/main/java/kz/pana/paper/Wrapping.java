package kz.pana.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text laid out in lines.
 *
 * @param whole whether no word had to be broken
 */
record Wrapping(List<String> lines, boolean whole) {

    private static final String CUT = "…";

    /**
     * Breaks a text between its words, and within a word only where the word alone is wider than a line.
     *
     * @param measure tells how wide a piece of text is
     */
    static Wrapping of(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        boolean whole = true;
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" +")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (measure.applyAsDouble(longer) <= width) {
                    line.replace(0, line.length(), longer);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                List<String> pieces = pieces(word, width, measure);
                whole &= pieces.size() == 1;
                lines.addAll(pieces.subList(0, pieces.size() - 1));
                line.replace(0, line.length(), pieces.getLast());
            }
            lines.add(line.toString());
        }
        return new Wrapping(List.copyOf(lines), whole);
    }

    /** The first so many lines; the last one says that there was more. */
    Wrapping cut(int most, double width, ToDoubleFunction<String> measure) {
        if (lines.size() <= most) {
            return this;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.removeLast();
        while (!last.isEmpty() && measure.applyAsDouble(last + CUT) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        kept.add(last + CUT);
        return new Wrapping(List.copyOf(kept), whole);
    }

    /** The word, cut into pieces that each fit; at least one sign in each. */
    private static List<String> pieces(String word, double width, ToDoubleFunction<String> measure) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (end > start && measure.applyAsDouble(word.substring(start, next)) > width) {
                pieces.add(word.substring(start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(word.substring(start));
        return pieces;
    }
}
