package kz.pana.uikit.map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.GeoPoint.Pasted;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import org.jspecify.annotations.Nullable;

/** What may be wrong with a point that can be read, each with the tap that puts it right. */
class PinDoubts extends Div {

    /** Nearer to the town's centre than this, nothing is odd, in metres. */
    private static final double IN_TOWN = 5_000;

    /** A pin so near to the middle of the map as it was opened, in metres, was hardly put there by anybody. */
    private static final double UNMOVED = 50;

    private final Consumer<String> put;
    private @Nullable GeoPoint town;
    private @Nullable GeoPoint middle;

    /** @param put takes the coordinates that are right */
    PinDoubts(Consumer<String> put) {
        this.put = put;
        setVisible(false);
        getElement().setAttribute("role", "status");
    }

    void expectNear(GeoPoint centre) {
        town = centre;
    }

    void expectMovedFrom(GeoPoint start) {
        middle = start;
    }

    void review(Optional<Pasted> pasted) {
        removeAll();
        pasted.flatMap(this::swapped).ifPresent(point -> warn("swapped", "swap", point));
        pasted.filter(Pasted::centre).map(Pasted::point).ifPresent(point -> warn("centre", "right", point));
        if (pasted.filter(this::isUnmoved).isPresent()) {
            add(new Callout(Callout.Tone.WARNING, new Paragraph(Translations.of("fields.pin.unmoved"))));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private void warn(String words, String action, GeoPoint right) {
        add(new Callout(
                Callout.Tone.WARNING,
                new Paragraph(Translations.of("fields.pin." + words)),
                new Button(Translations.of("fields.pin." + action), click -> put.accept(right.text()))));
    }

    private Optional<GeoPoint> swapped(Pasted pasted) {
        GeoPoint near = town;
        if (near == null) {
            return Optional.empty();
        }
        double far = pasted.point().metresTo(near);
        return pasted.point().swapped().filter(point -> far > IN_TOWN && point.metresTo(near) < far / 2);
    }

    private boolean isUnmoved(Pasted pasted) {
        return middle != null && pasted.point().metresTo(middle) <= UNMOVED;
    }
}
