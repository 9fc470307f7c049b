package kz.pana.territory;

import java.util.List;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.LocalizedText;

/**
 * A main street of a town.
 *
 * @param line its course, two points or more, accurate to about a kilometre
 */
public record Street(String town, LocalizedText name, List<GeoPoint> line) {}
