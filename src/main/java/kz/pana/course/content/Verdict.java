package kz.pana.course.content;

import java.util.List;
import kz.pana.kernel.LocalizedText;

/**
 * What became of an answer.
 *
 * @param chosen the ids of what was chosen, in that order
 * @param rightOptions the ids of what should have been chosen, in the right order
 */
public record Verdict(boolean right, List<String> chosen, List<String> rightOptions, LocalizedText explanation) {}
