package kz.pana.team;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.pana.certificate.Certificates;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KazakhOrder;
import kz.pana.kernel.Language;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.team.overview.Learner;
import kz.pana.team.shift.CertificateUntil;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever works at a place and holds a certificate for it that is valid now. Who cannot sign in is not one of them: the
 * network does not let them in, or they may have come again by another account and would count twice. All who count the
 * trained ask here.
 */
@Component
public class CertifiedPeople implements TrainedPeople {

    private final MembershipRepository memberships;
    private final Certificates certificates;
    private final AccountDirectory directory;
    private final Clock clock;

    CertifiedPeople(
            MembershipRepository memberships, Certificates certificates, AccountDirectory directory, Clock clock) {
        this.memberships = memberships;
        this.certificates = certificates;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Trained> at(PlaceId place) {
        List<AccountId> people = held(Set.of(place.value())).stream()
                .map(CertificateUntil::account)
                .toList();
        Map<AccountId, String> names = certificates.holders(place);
        return people.stream()
                .map(person -> new Trained(person, names.getOrDefault(person, "")))
                .sorted(Comparator.comparing(Trained::name, KazakhOrder.in(Language.KK)))
                .toList();
    }

    /** Until when each of them is certified for each of these places, the latest first. */
    @Transactional(readOnly = true)
    public List<CertificateUntil> held(Collection<UUID> places) {
        List<CertificateUntil> all = memberships.certified(places, clock.instant());
        Set<AccountId> shutOut =
                directory.shutOut(all.stream().map(CertificateUntil::account).toList());
        return all.stream().filter(held -> !shutOut.contains(held.account())).toList();
    }

    /** Who works at these places and has not passed the course yet. */
    @Transactional(readOnly = true)
    public List<Learner> learning(Collection<UUID> places) {
        return memberships.learners(places);
    }
}
