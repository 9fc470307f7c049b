package kz.pana.visit.row;

import kz.pana.identity.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Nothing more is to happen to a visit.
 *
 * @param how confirmed, or why it came to nothing
 * @param by who ended it; {@code null} where a rule did
 */
public record VisitEnded(
        VisitId visit, VisitState how, @Nullable Actor by) {}
