package kz.pana.place.event;

import kz.pana.place.row.PlaceId;

/**
 * A place left the network for good, or was rejected on its way in: nobody visits it any more, but to take back its sign.
 */
public record PlaceEnded(PlaceId place) {}
