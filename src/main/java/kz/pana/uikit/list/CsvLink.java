package kz.pana.uikit.list;

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
}
