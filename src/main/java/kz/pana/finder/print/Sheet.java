package kz.pana.finder.print;

import java.time.ZonedDateTime;
import java.util.List;
import kz.pana.finder.site.PlaceSummary;
import kz.pana.kernel.Message;
import kz.pana.platform.QrDrawing;

/**
 * All places of a town, by name.
 *
 * @param asOf when this was so
 * @param path of the town's page
 * @param address of the town's page, whole, for people to type
 */
public record Sheet(String town, ZonedDateTime asOf, List<Line> lines, String path, String address) {

    /**
     * A place.
     *
     * @param door how to find the door; may be empty
     * @param hours a line for each group of days
     * @param phone for people to read
     */
    public record Line(PlaceSummary card, String door, List<String> hours, Message phone) {}

    /** The address as a QR code, in SVG. */
    public String code() {
        return QrDrawing.svg(address);
    }
}
