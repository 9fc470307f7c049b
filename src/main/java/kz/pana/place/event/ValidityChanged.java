package kz.pana.place.event;

import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Validity;

/**
 * Whether a place may be relied on has changed.
 *
 * @param before empty at the approval
 */
public record ValidityChanged(PlaceId place, Optional<Validity> before, Validity now) {}
