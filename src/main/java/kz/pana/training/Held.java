package kz.pana.training;

import java.time.Instant;
import java.util.UUID;

/** Until when somebody's longest valid certificate for a place holds. */
record Held(UUID place, UUID person, Instant until) {}
