package kz.pana.place.event;

import kz.pana.place.row.PlaceId;

/** A place that was handed in again lies in another region than before: others decide about it now. */
public record PlaceMoved(PlaceId place) {}
