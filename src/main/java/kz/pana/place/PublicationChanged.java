package kz.pana.place;

/** The public sees a place now, no longer, or differently. */
public record PublicationChanged(PlaceId place) {}
