package kz.pana.visit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.pana.uikit.PhotoLink;
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

    private static PhotoLink photo(int number, Supplier<byte[]> bytes) {
        return new PhotoLink(
                Translations.of("visit.photo.alt", number), Translations.of("visit.photo.open", number), bytes);
    }
}
