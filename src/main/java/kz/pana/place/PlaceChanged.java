package kz.pana.place;

import kz.pana.kernel.OncePerTransaction;

/** Something happened to a place, or to its people, visits or sign: its publication is assessed again, at once. */
public record PlaceChanged(PlaceId place) implements OncePerTransaction {}
