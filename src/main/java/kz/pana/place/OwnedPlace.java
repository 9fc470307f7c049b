package kz.pana.place;

import java.time.Instant;
import kz.pana.place.application.Agreement;
import kz.pana.place.application.ApplicationAnswers;

/**
 * A place on its owner's page: with the answers as typed.
 *
 * @param begunAt when its application was begun
 * @param coordinated whether somebody is there to read an application that was sent: a coordinator of its region other
 *     than the owner
 */
public record OwnedPlace(PlaceRow row, ApplicationAnswers answers, Instant begunAt, boolean coordinated) {

    public boolean isEditable() {
        return row.status().application().isEditable();
    }

    public boolean hasAcceptedAgreement() {
        return Agreement.VERSION.equals(row.status().agreementVersion());
    }

    /** Whether the version that was accepted counts for now, and the present one waits to be accepted. */
    public boolean hasAgreementBefore() {
        return Agreement.PREVIOUS.equals(row.status().agreementVersion());
    }
}
