package kz.pana.training;

import java.util.Set;
import kz.pana.kernel.LocalizedText;

/**
 * What became of an answer.
 *
 * @param chosen the ids of what was chosen
 * @param rightOptions the ids of what should have been chosen
 */
public record Verdict(boolean right, Set<String> chosen, Set<String> rightOptions, LocalizedText explanation) {}
