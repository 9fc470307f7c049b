package kz.pana.territory;

import kz.pana.kernel.BoundingBox;
import kz.pana.kernel.GeoPoint;
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
        RegionCode code, boolean city, LocalizedText name, GeoPoint centre, BoundingBox box, int population) {}
