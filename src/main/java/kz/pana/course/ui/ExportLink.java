package kz.pana.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Takes a course out as an archive, which is made only when the browser asks for it. */
final class ExportLink extends Anchor {

    /** @param words what the link says, in words already */
    ExportLink(String words, String file, Supplier<byte[]> archive) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] zip = archive.get();
                    return new DownloadResponse(new ByteArrayInputStream(zip), file, "application/zip", zip.length);
                }),
                words);
        addClassName("pana-button");
    }
}
