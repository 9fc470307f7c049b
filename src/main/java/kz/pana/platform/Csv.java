package kz.pana.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file for spreadsheets: UTF-8 with a byte order mark, semicolons between cells, lines that end as RFC 4180
 * says. A cell that a spreadsheet would take for a formula is taken for text: people write names, and files travel.
 */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
    private static final Pattern QUOTED = Pattern.compile(".*[;\"\\r\\n].*", Pattern.DOTALL);

    private final Appendable text;

    /** A table that is kept until its {@link #bytes} are wanted. */
    public Csv() {
        this(new StringBuilder());
    }

    /** A table that is written as it comes: a long one is never in memory as a whole. */
    public Csv(Appendable text) {
        this.text = text;
        append(BYTE_ORDER_MARK);
    }

    /** Adds a line. */
    public Csv line(List<String> cells) {
        append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n");
        return this;
    }

    private void append(String more) {
        try {
            text.append(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Csv line(String... cells) {
        return line(List.of(cells));
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String typed) {
        boolean formula =
                FORMULA.matcher(typed).matches() && !NUMBER.matcher(typed).matches();
        String safe = formula ? "'" + typed : typed;
        return QUOTED.matcher(safe).matches() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
