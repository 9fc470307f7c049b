package kz.pana.place.row;

import java.util.UUID;

/**
 * Where a place is.
 *
 * @param latitude degrees
 * @param longitude degrees
 */
public record PlacePoint(UUID id, double latitude, double longitude) {}
