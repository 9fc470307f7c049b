package kz.pana.visit;

import java.util.UUID;

/** Somebody visits a place, or did. */
record VisitedBy(UUID place, UUID volunteer) {}
