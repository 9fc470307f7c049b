package kz.pana.place.change;

/**
 * By name, whose a place was and whose it is.
 */
public record NewOwner(String before, String now) {}
