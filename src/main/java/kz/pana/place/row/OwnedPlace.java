package kz.pana.place.row;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;

/**
 * A place on its owner's page: with the answers as typed.
 *
 * @param begunAt when its application was begun
 * @param coordinated whether somebody is there to read an application that was sent: a coordinator of its region other
 *     than the owner
 * @param changeWaiting whether it is paused until a coordinator has decided about a change
 * @param stillSoAsked whether she is asked if all that is told of it is still so
 * @param ahead what will be outstanding on a day that is known, unless somebody acts before
 */
public record OwnedPlace(
        PlaceRow row,
        ApplicationAnswers answers,
        Instant begunAt,
        boolean coordinated,
        boolean changeWaiting,
        boolean stillSoAsked,
        List<Outstanding> ahead) {

    /** Whose move it is: where she is asked, or something is hers that is ahead, the owner's, even if nothing is outstanding now. */
    public NextActor mover() {
        if (lacksAgreement()) {
            return NextActor.OWNER;
        }
        if (changeWaiting) {
            return NextActor.COORDINATOR;
        }
        NextActor now = row.status().mover();
        if (now != NextActor.NOBODY || !row.status().published()) {
            return now;
        }
        return stillSoAsked || hasAgreementBefore()
                ? NextActor.OWNER
                : ahead.stream()
                        .map(Outstanding::mover)
                        .min(Comparator.naturalOrder())
                        .orElse(NextActor.NOBODY);
    }

    /** Whether something ends unless its owner moves; that she is asked whether all is still so does not. */
    public boolean isPressing() {
        return !stillSoAsked
                || !ahead.isEmpty()
                || hasAgreementBefore()
                || !row.status().published();
    }

    /** Whatever else is waited for: nobody accepts it for her. */
    private boolean lacksAgreement() {
        return row.status().isUnderWay()
                && row.status().outstanding().stream()
                        .anyMatch(lacking -> lacking.requirement().equals("agreement"));
    }

    public boolean isEditable() {
        return row.status().application().isEditable();
    }

    public boolean hasAcceptedAgreement() {
        return hasAccepted(Agreement.VERSION);
    }

    /** Whether the version that was accepted counts for now, and the present one waits to be accepted. */
    public boolean hasAgreementBefore() {
        return hasAccepted(Agreement.PREVIOUS);
    }

    private boolean hasAccepted(String version) {
        AgreementAcceptance acceptance = row.status().acceptance();
        return acceptance != null && acceptance.version().equals(version);
    }
}
