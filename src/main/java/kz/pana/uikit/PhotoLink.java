package kz.pana.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;

/** A photo that opens in full. The bytes are asked for only when the browser does, as whoever looks. */
public final class PhotoLink extends Anchor {

    /**
     * @param alt what it shows
     * @param name what the link says: the picture in it may not come, or be read out as a picture only
     * @param jpeg makes the bytes
     */
    public PhotoLink(String alt, String name, Supplier<byte[]> jpeg) {
        super(handler(jpeg), "");
        Image image = new Image(handler(jpeg), alt);
        image.addClassName("pana-photo");
        image.getElement().setAttribute("loading", "lazy");
        setTarget("_blank");
        setAriaLabel(name);
        add(image);
    }

    private static DownloadHandler handler(Supplier<byte[]> bytes) {
        return DownloadHandler.fromInputStream(event -> FileLink.answer("photo.jpg", "image/jpeg", bytes))
                .inline();
    }
}
