package kz.pana.training.row;

import kz.pana.kernel.LocalizedText;

/**
 * Somebody says that they showed the reader something.
 *
 * @param item what: {@code quiet-spot} or {@code call-102}
 * @param task what they were to do
 */
public record ShownToMe(EnrolmentId id, String item, LocalizedText task, String learner, LocalizedText place) {}
