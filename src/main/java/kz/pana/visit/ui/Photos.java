package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import kz.pana.uikit.Words;
import kz.pana.visit.PhotoId;

/** The photos of a visit; each opens in full. The bytes are asked for only when the browser does, as whoever looks. */
class Photos extends Div {

    Photos(List<PhotoId> photos, Function<PhotoId, byte[]> bytes) {
        addClassName("pana-photos");
        for (int i = 0; i < photos.size(); i++) {
            PhotoId id = photos.get(i);
            add(photo(Words.of("visit.photo.alt", i + 1), () -> bytes.apply(id)));
        }
    }

    private static Anchor photo(String name, java.util.function.Supplier<byte[]> bytes) {
        Image image = new Image(jpeg(bytes), name);
        image.addClassName("pana-photo");
        Anchor whole = new Anchor(jpeg(bytes), "");
        whole.setTarget("_blank");
        whole.add(image);
        return whole;
    }

    private static DownloadHandler jpeg(java.util.function.Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] jpeg = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
                })
                .inline();
    }
}
