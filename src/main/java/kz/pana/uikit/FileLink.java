package kz.pana.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;

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
        return DownloadHandler.fromInputStream(event -> answer(file, type, () -> inWordsOf(event, bytes)));
    }

    /** A page that is open since yesterday may offer what whoever reads it may not have any more. */
    static DownloadResponse answer(String file, String type, Supplier<byte[]> bytes) {
        try {
            byte[] made = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(made), file, type, made.length);
        } catch (NotFound | Refused gone) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
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
