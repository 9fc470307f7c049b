package kz.pana.place.change;

import java.util.Optional;
import kz.pana.place.application.ApplicationAnswers;

/**
 * What an owner saw of a line when she began to write.
 *
 * @param answers what was told
 * @param waiting the request that waited already; a new one replaces it
 */
public record ShownLine(ApplicationAnswers answers, Optional<ChangeId> waiting) {}
