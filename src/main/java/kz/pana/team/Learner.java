package kz.pana.team;

import java.util.UUID;

/** Somebody takes the course for a place and has not passed yet. */
public record Learner(UUID place, UUID person) {}
