package kz.pana.territory;

import kz.pana.kernel.GeoPoint;
import kz.pana.kernel.LocalizedText;

/**
 * A town.
 *
 * @param slug its readable name in addresses, unique in the country: {@code almaty}
 * @param population people, 0 where unknown
 */
public record Town(String slug, RegionCode region, LocalizedText name, GeoPoint centre, int population) {}
