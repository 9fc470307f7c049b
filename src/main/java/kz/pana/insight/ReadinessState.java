package kz.pana.insight;

import java.time.Instant;
import java.util.List;
import kz.pana.certificate.CertificateState;
import kz.pana.team.TrainingRequirement;

/** Whether a place has as many certified people as it needs, and how far it is from there. */
public enum ReadinessState {
    READY,
    /** It has, but within 30 days a certificate runs out that it needs. */
    ENDING,
    ONE_SHORT,
    /** Two certificates are lacking, or more. */
    SHORT;

    /** The key of its name in the texts. */
    public String key() {
        return "training.readiness." + name();
    }

    /**
     * By the same measure as {@link TrainingRequirement}.
     *
     * @param trainedUntil when each trained person's certificate runs out, the latest first
     */
    static ReadinessState of(List<Instant> trainedUntil, int needed, Instant now) {
        int lacking = needed - trainedUntil.size();
        if (lacking > 0) {
            return lacking == 1 ? ONE_SHORT : SHORT;
        }
        Instant until = trainedUntil.get(needed - 1);
        return until.minus(CertificateState.WARNED).isAfter(now) ? READY : ENDING;
    }
}
