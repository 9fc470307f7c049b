package kz.pana.territory;

import java.util.Locale;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.LocalizedText;

/**
 * A region, or a city that is one of its own.
 *
 * @param city whether it is a city of republican standing
 * @param centre where its name stands on a map
 * @param box an upright box around it, in degrees, rough at the edges
 * @param population people, of which nine figures are estimates
 */
public record Region(
        RegionCode code, boolean city, LocalizedText name, GeoPoint centre, BoundingBox box, int population) {

    /** The name where it stands first, as in a heading or a list: «Область Абай». */
    public LocalizedText title() {
        return new LocalizedText(capital(name.kk()), capital(name.ru()), name.en());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
