package kz.pana.place.event;

import kz.pana.kernel.OncePerTransaction;
import kz.pana.place.row.PlaceId;

/** Something happened to a place, or to its people, visits or sign: its publication is assessed again, at once. */
public record PlaceChanged(PlaceId place) implements OncePerTransaction {}
