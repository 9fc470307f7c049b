package kz.pana.place.row;

/**
 * A place near a point.
 *
 * @param metres along the surface of the earth
 */
public record NearPlace(PlaceId id, double metres) {}
