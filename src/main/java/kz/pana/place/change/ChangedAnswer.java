package kz.pana.place.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One answer, as it was and as it is to be; empty where nothing was or is to be answered.
 */
@Embeddable
public record ChangedAnswer(
        @Column(name = "answer_before") String before,
        @Column(name = "answer_after") String after) {}
