package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.uikit.Translations;
import kz.pana.visit.row.PhotoId;

/** The photos of a visit; each opens in full. The bytes are asked for only when the browser does, as whoever looks. */
public class Photos extends Div {

    private Photos() {
        addClassName("pana-photos");
    }

    Photos(List<PhotoId> photos, Function<PhotoId, byte[]> bytes) {
        this();
        for (int i = 0; i < photos.size(); i++) {
            PhotoId id = photos.get(i);
            add(photo(i + 1, () -> bytes.apply(id)));
        }
    }

    /** One of several, where each has something else beside it. */
    public static Photos one(int number, Supplier<byte[]> bytes) {
        Photos one = new Photos();
        one.add(photo(number, bytes));
        return one;
    }

    /** The link says itself where it leads: the picture in it may not come, or be read out as a picture only. */
    private static Anchor photo(int number, Supplier<byte[]> bytes) {
        Image image = new Image(jpeg(bytes), Translations.of("visit.photo.alt", number));
        image.addClassName("pana-photo");
        Anchor whole = new Anchor(jpeg(bytes), "");
        whole.setTarget("_blank");
        whole.setAriaLabel(Translations.of("visit.photo.open", number));
        whole.add(image);
        return whole;
    }

    private static DownloadHandler jpeg(Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] jpeg = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(jpeg), "photo.jpg", "image/jpeg", jpeg.length);
                })
                .inline();
    }
}
