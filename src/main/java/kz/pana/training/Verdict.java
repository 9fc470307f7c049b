package kz.pana.training;

import java.util.Set;
import kz.pana.kernel.LocalizedText;

/**
 * What became of an answer.
 *
 * @param rightOptions the ids of what should have been chosen
 * @param last whether it was the attempt's last question
 */
public record Verdict(boolean right, Set<String> rightOptions, LocalizedText explanation, boolean last) {}
