package kz.pana.uikit.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import kz.pana.platform.Csv;
import kz.pana.uikit.Words;

/** A link that saves a table as a file for spreadsheets. The file is made only when it is asked for, as whoever asks. */
public class CsvLink extends Anchor {

    /** @param name of the file, such as {@code readiness.csv} */
    public CsvLink(String key, String name, Supplier<Csv> table) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = inWordsOf(event, table).bytes();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv", bytes.length);
                }),
                Words.of(key));
        addClassName("pana-button");
    }

    /** A file is asked for outside the window, yet its words are those of the window. */
    private static Csv inWordsOf(DownloadEvent event, Supplier<Csv> table) {
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            return table.get();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }
}
