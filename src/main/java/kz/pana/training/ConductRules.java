package kz.pana.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.ForStaff;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.place.application.Agreement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of conduct: what the agreement asks of everybody who helps. Its owner accepts the agreement for the place,
 * and everybody these for themselves.
 */
@Service
@ForStaff
@Transactional
public class ConductRules {

    private final ConductAcceptanceRepository acceptances;
    private final SignedIn signedIn;
    private final Clock clock;

    ConductRules(ConductAcceptanceRepository acceptances, SignedIn signedIn, Clock clock) {
        this.acceptances = acceptances;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** When the caller accepted the present version; empty if not yet. */
    @Transactional(readOnly = true)
    public Optional<Instant> acceptedAt() {
        return acceptances.of(me().value(), Agreement.VERSION).map(ConductAcceptance::acceptedAt);
    }

    /**
     * The caller accepts them; a second time changes nothing.
     *
     * @param version the version that was read
     * @throws Refused if there is a newer one
     */
    public void accept(String version) {
        if (!version.equals(Agreement.VERSION)) {
            throw new Refused(Message.of("training.refused.conduct-changed"));
        }
        if (acceptances.of(me().value(), version).isEmpty()) {
            acceptances.save(new ConductAcceptance(signedIn.actor(), version, clock.instant()));
        }
    }

    private AccountId me() {
        return signedIn.actor().id();
    }
}
