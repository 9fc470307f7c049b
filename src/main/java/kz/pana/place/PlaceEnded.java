package kz.pana.place;

/**
 * A place left the network for good, or was rejected on its way in: nobody visits it any more, but to take back its sign.
 */
public record PlaceEnded(PlaceId place) {}
