package kz.pana.uikit.list;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.pana.platform.Csv;
import kz.pana.uikit.FileLink;
import kz.pana.uikit.Translations;

/** A link that saves a table as a file for spreadsheets. */
public class CsvLink extends FileLink {

    /** @param name of the file, such as {@code readiness.csv} */
    public CsvLink(String key, String name, Supplier<Csv> table) {
        super(Translations.of(key), name, "text/csv", () -> table.get().bytes());
    }

    private CsvLink(String key, String name, Consumer<OutputStream> out) {
        super(Translations.of(key), name, "text/csv", out);
    }

    /** The same of a long table, which is written while it is read. */
    public static CsvLink streamed(String key, String name, Consumer<Csv> rows) {
        return new CsvLink(key, name, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            rows.accept(new Csv(text));
            try {
                text.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
