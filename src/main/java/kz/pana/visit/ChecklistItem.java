package kz.pana.visit;

import java.util.Optional;
import kz.pana.kernel.LocalizedText;

/**
 * One thing that a volunteer looks at.
 *
 * @param id one word with hyphens, never changed
 * @param required whether the report needs an answer, and a good visit a good one
 */
public record ChecklistItem(String id, boolean required, LocalizedText text, Optional<LocalizedText> hint) {}
