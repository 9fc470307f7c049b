package kz.pana.visit;

import java.time.Instant;
import java.util.UUID;

/** What a visit found of something that its place cannot be without. */
record EssentialAnswer(UUID place, String item, boolean ok, Instant at) {}
