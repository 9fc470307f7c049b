package kz.pana.visit.row;

import java.util.UUID;

/** Somebody visits a place, or did. */
public record VisitedBy(UUID place, UUID volunteer) {}
