package kz.pana.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link that looks like a button and fetches a PDF, which is made only when the browser asks for it. */
public final class PdfLink extends Anchor {

    /**
     * @param text what it says
     * @param name what it says to whoever only hears it
     * @param file the name of the file, without its ending
     * @param pdf makes the bytes, as whoever asks
     */
    public PdfLink(String text, String name, String file, Supplier<byte[]> pdf) {
        super(handler(file + ".pdf", pdf), text);
        setAriaLabel(name);
        addClassName("pana-button");
    }

    private static DownloadHandler handler(String file, Supplier<byte[]> pdf) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = pdf.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
        });
    }
}
