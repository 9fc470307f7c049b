package kz.pana.visit.row;

import kz.pana.kernel.LocalizedText;

/**
 * A problem that the last confirmed visit found, as the owner of the place reads it.
 *
 * @param essential whether the place cannot be without it
 * @param remark what the volunteer wrote of it
 */
public record VisitNote(LocalizedText item, boolean essential, String remark) {}
