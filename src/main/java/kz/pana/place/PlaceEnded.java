package kz.pana.place;

/** A place left the network for good: its sign must come back. */
public record PlaceEnded(PlaceId place, Validity how) {}
