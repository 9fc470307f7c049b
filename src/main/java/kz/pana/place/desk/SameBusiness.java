package kz.pana.place.desk;

import java.util.Optional;
import kz.pana.place.row.PlaceRow;
import kz.pana.territory.RegionCode;

/**
 * Another owner's place under the same number of a business: one of the two may not speak for it.
 *
 * @param approved whether a coordinator has approved it
 * @param place empty where it lies outside the viewer's regions
 * @param owner the owner's name; empty where the place is
 */
public record SameBusiness(RegionCode region, boolean approved, Optional<PlaceRow> place, String owner) {}
