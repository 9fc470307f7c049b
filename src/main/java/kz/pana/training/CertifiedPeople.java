package kz.pana.training;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.pana.identity.AccountId;
import kz.pana.identity.Directory;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.Language;
import kz.pana.place.PlaceId;
import kz.pana.place.TrainedPeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever works at a place and holds a certificate for it that is valid now. */
@Component
class CertifiedPeople implements TrainedPeople {

    private final CertificateRepository certificates;
    private final Directory directory;
    private final Clock clock;

    CertifiedPeople(CertificateRepository certificates, Directory directory, Clock clock) {
        this.certificates = certificates;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Trained> at(PlaceId place) {
        List<AccountId> people = certificates.held(Set.of(place.value()), clock.instant()).stream()
                .map(held -> new AccountId(held.person()))
                .toList();
        Map<AccountId, String> names = directory.names(people);
        return people.stream()
                .map(person -> new Trained(person, names.getOrDefault(person, "")))
                .sorted(Comparator.comparing(Trained::name, KazakhOrder.in(Language.KK)))
                .toList();
    }
}
