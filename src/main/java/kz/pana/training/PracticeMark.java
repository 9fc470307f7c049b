package kz.pana.training;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** With whom a thing was practised. */
@Embeddable
record PracticeMark(String colleague, Instant tickedAt) {}
