package kz.pana.training;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.kernel.Message;
import kz.pana.place.Mover;
import kz.pana.place.Outstanding;
import kz.pana.place.PlaceId;
import kz.pana.place.Requirement;
import kz.pana.training.CertificateRepository.Trained;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * At least two people hold valid certificates for the place; one where a single person runs it. Rule 1. Who is shut out
 * does not count.
 */
@Component
@Order(2)
class TrainingRequirement implements Requirement {

    private final CertificateRepository certificates;
    private final Directory directory;
    private final Clock clock;

    TrainingRequirement(CertificateRepository certificates, Directory directory, Clock clock) {
        this.certificates = certificates;
        this.directory = directory;
        this.clock = clock;
    }

    /** How many trained people the place must have. */
    static int needed(boolean singleHanded) {
        return singleHanded ? 1 : 2;
    }

    @Override
    public Finding check(Subject place) {
        return judge(trainedUntil(place.id()), needed(place.singleHanded()));
    }

    private List<Instant> trainedUntil(PlaceId place) {
        List<Trained> trained = certificates.trained(place.value(), clock.instant());
        Set<AccountId> blocked = directory.blocked(
                trained.stream().map(one -> new AccountId(one.account())).toList());
        return trained.stream()
                .filter(one -> !blocked.contains(new AccountId(one.account())))
                .map(Trained::until)
                .toList();
    }

    /**
     * @param trainedUntil when each trained person's certificate runs out, the latest first
     */
    static Finding judge(List<Instant> trainedUntil, int needed) {
        int trained = trainedUntil.size();
        if (trained >= needed) {
            return Finding.metUntil(trainedUntil.get(needed - 1));
        }
        Outstanding lacking =
                new Outstanding("training", Message.of("training.outstanding", trained, needed), Mover.OWNER);
        // Even while people are lacking, the number said changes when a certificate runs out.
        return new Finding(List.of(lacking), trained == 0 ? null : trainedUntil.getLast());
    }
}
