package kz.pana.audit;

import java.time.Instant;

/** What the trail was like when it was last verified. */
public record TrailCheck(Instant at, TrailVerification.Result result) {}
