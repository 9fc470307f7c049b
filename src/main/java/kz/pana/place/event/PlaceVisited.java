package kz.pana.place.event;

import kz.pana.place.row.PlaceId;

/** A visit at which somebody went through the checklist at the place is confirmed, whatever it found. */
public record PlaceVisited(PlaceId place) {}
