package kz.pana.place.event;

import kz.pana.place.row.PlaceId;

/** A place is elsewhere, or of another business, than a visit saw: somebody has to go and look before it is relied on. */
public record PlaceToSeeAgain(PlaceId place) {}
