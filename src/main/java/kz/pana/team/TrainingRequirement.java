package kz.pana.team;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.pana.kernel.Message;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.team.shift.CertificateUntil;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At least two people hold valid certificates for the place; one where a single person runs it. Rule 1. */
@Component
@Order(2)
public class TrainingRequirement implements Requirement {

    private final CertifiedPeople people;

    TrainingRequirement(CertifiedPeople people) {
        this.people = people;
    }

    @Override
    public Function<Subject, Finding> among(Collection<Subject> places) {
        Map<UUID, List<Instant>> until = people
                .held(places.stream().map(place -> place.id().value()).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        CertificateUntil::place, Collectors.mapping(CertificateUntil::until, Collectors.toList())));
        return place -> judge(until.getOrDefault(place.id().value(), List.of()), place.people());
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
                new Outstanding("training", Message.of("training.outstanding", trained, needed), NextActor.OWNER);
        // Even while people are lacking, the number said changes when a certificate runs out.
        return new Finding(List.of(lacking), trained == 0 ? null : trainedUntil.getLast());
    }
}
