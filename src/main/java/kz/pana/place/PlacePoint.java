package kz.pana.place;

import java.util.UUID;

/**
 * Where a place is.
 *
 * @param latitude degrees
 * @param longitude degrees
 */
record PlacePoint(UUID id, double latitude, double longitude) {}
