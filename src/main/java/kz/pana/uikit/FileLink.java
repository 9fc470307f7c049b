package kz.pana.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A link that looks like a button and saves a file, which is made only when the browser asks for it, as whoever asks. */
public class FileLink extends Anchor {

    /**
     * @param words what it says, in words already
     * @param file the name of the file
     * @param type such as {@code application/zip}
     * @param bytes makes the file, in the language of the window
     */
    public FileLink(String words, String file, String type, Supplier<byte[]> bytes) {
        this(words, handler(file, type, bytes));
    }

    /**
     * @param out writes the file as it comes, in the language of the window
     */
    protected FileLink(String words, String file, String type, Consumer<OutputStream> out) {
        this(words, event -> {
            event.setFileName(file);
            event.setContentType(type);
            OutputStream to = event.getOutputStream();
            inWordsOf(event, () -> {
                out.accept(to);
                return to;
            });
            to.flush();
        });
    }

    private FileLink(String words, DownloadHandler handler) {
        super(handler, words);
        addClassName("pana-button");
    }

    private static DownloadHandler handler(String file, String type, Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] made = inWordsOf(event, bytes);
            return new DownloadResponse(new ByteArrayInputStream(made), file, type, made.length);
        });
    }

    /** A file is asked for outside the window, yet its words are those of the window. */
    private static <T> T inWordsOf(DownloadEvent event, Supplier<T> bytes) {
        var before = CurrentInstance.setCurrent(event.getUI());
        try {
            return bytes.get();
        } finally {
            CurrentInstance.restoreInstances(before);
        }
    }
}
