package kz.pana.place.event;

import kz.pana.place.row.PlaceId;

/** The public sees a place now, no longer, or differently. */
public record PublicationChanged(PlaceId place) {}
