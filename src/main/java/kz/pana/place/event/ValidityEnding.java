package kz.pana.place.event;

import java.time.LocalDate;
import kz.pana.place.row.PlaceId;

/**
 * In so many days a place is relied on no more, unless another visit comes before.
 *
 * @param lastDay on which that is
 * @param days 60, 30, 14 or 3; or less, when nobody could say so in time
 * @param first whether nobody was told before
 */
public record ValidityEnding(PlaceId place, LocalDate lastDay, int days, boolean first) {}
