package kz.pana.visit;

import java.time.Instant;

/** What a visit found of something that a place cannot be without. */
record EssentialAnswer(String item, boolean ok, Instant at) {}
