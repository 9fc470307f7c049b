package kz.pana.training;

import java.util.UUID;

/** Somebody takes the course for a place and has not passed yet. */
record Learner(UUID place, UUID person) {}
