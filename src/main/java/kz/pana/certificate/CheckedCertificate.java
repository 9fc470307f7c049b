package kz.pana.certificate;

import java.time.LocalDate;
import kz.pana.kernel.LocalizedText;

/**
 * What anybody who has a certificate's number may know of it.
 *
 * @param bearer the first name and the initial of the surname, as it was issued
 * @param lastDay the day on which it runs out or ran out
 * @param shutOut whether the person cannot sign in, so that nobody may rely on it now; why is not told
 */
public record CheckedCertificate(
        String serial,
        String bearer,
        LocalizedText course,
        LocalDate lastDay,
        CertificateState state,
        boolean shutOut) {

    /** Whether anybody may rely on it today. */
    public boolean holds() {
        return state.holds() && !shutOut;
    }
}
