package kz.pana.visit.checklist;

import java.util.Optional;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.status.NextActor;

/**
 * One thing that a volunteer looks at.
 *
 * @param id one word with hyphens, never changed
 * @param required whether the report needs an answer
 * @param mover whose move it is where a place lacks it; empty where a place can be without it
 * @param onlyIfWell the item that must not be a problem for this one to be asked
 * @param coordinatorOnly whether the owner does not read what was noted of it
 * @param ofTheApplication whether the owner puts it right in the application, once that was given back
 * @param stepFree whether the map says that the entrance is step-free only while this is well
 * @param onboardingHint the hint at the visit before a place is approved, where it is another one
 */
public record ChecklistItem(
        String id,
        boolean required,
        Optional<NextActor> mover,
        Optional<String> onlyIfWell,
        boolean coordinatorOnly,
        boolean ofTheApplication,
        boolean stepFree,
        LocalizedText text,
        Optional<LocalizedText> hint,
        Optional<LocalizedText> onboardingHint) {

    /** Whether a place cannot be without it. */
    public boolean isEssential() {
        return mover.isPresent();
    }

    /** What helps to answer it on a visit of that kind. */
    public Optional<LocalizedText> hint(VisitKind kind) {
        return kind == VisitKind.ONBOARDING && onboardingHint.isPresent() ? onboardingHint : hint;
    }

    /**
     * What a place lacks that does not have it.
     *
     * @param people how many trained people it must have
     */
    public Message lacking(int people) {
        return Message.of("visit.lacking." + id, people);
    }
}
