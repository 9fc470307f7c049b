package kz.pana.certificate;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kz.pana.course.Courses;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Issues certificates and reads them. Runs in its callers' transactions and guards nothing. */
@Component
public class Certificates {

    private final CertificateRepository certificates;
    private final Courses courses;
    private final AccountDirectory directory;
    private final PlaceDirectory places;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certificates(
            CertificateRepository certificates,
            Courses courses,
            AccountDirectory directory,
            PlaceDirectory places,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.courses = courses;
        this.directory = directory;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /** Issues what passing the course earns, and tells the person and the owner. */
    public void issue(CoursePassed passed) {
        PlaceRow place = places.row(passed.place());
        AccountId person = passed.person().id();
        Certificate certificate = certificates.save(new Certificate(
                passed,
                new HolderAtIssue(directory.person(person).name(), directory.publicName(person)),
                courses.edition(passed.edition()),
                place.submitted(),
                clock.instant()));
        Object until =
                certificate.expiresAt().atZone(KernelConfiguration.ALMATY).toLocalDate();
        events.publishEvent(new Notice(
                passed.person().id(),
                Message.of("training.notice.passed", place.submitted().name(), until),
                new ToWork(Role.STAFF)));
        if (!place.owner().equals(passed.person().id())) {
            events.publishEvent(new Notice(
                    place.owner(),
                    Message.of(
                            "training.notice.colleague-passed",
                            passed.person().name(),
                            place.submitted().name()),
                    new ToTeam(place.id())));
        }
    }

    /** The longest certificate of each of these people for the place, the longest of all first. */
    public Map<AccountId, CertificateRow> ofPlace(PlaceId place, Set<AccountId> people) {
        return longest(
                certificates.ofPlace(place.value()).stream()
                        .filter(certificate -> people.contains(certificate.person()))
                        .toList(),
                CertificateRow::person);
    }

    /** A person's longest certificate for each place. */
    public Map<PlaceId, CertificateRow> ofPerson(AccountId person) {
        return longest(certificates.ofPerson(person.value()), CertificateRow::place);
    }

    /** The names on the certificates for the place that hold; of each person's the longest. */
    public Map<AccountId, String> holders(PlaceId place) {
        Map<AccountId, String> names = new HashMap<>();
        certificates.ofPlace(place.value()).stream()
                .filter(certificate -> certificate.state(clock.instant()).holds())
                .forEach(certificate -> names.putIfAbsent(
                        certificate.person(), certificate.holder().holderName()));
        return names;
    }

    private <K> Map<K, CertificateRow> longest(List<Certificate> longestFirst, Function<CertificateRow, K> key) {
        Map<K, CertificateRow> rows = new LinkedHashMap<>();
        rows(longestFirst).forEach(row -> rows.putIfAbsent(key.apply(row), row));
        return rows;
    }

    private List<CertificateRow> rows(Collection<Certificate> found) {
        var people = found.stream().map(Certificate::person).toList();
        var names = directory.names(people);
        var shutOut = directory.shutOut(people);
        var placeRows = places.rows(found.stream().map(Certificate::place).toList());
        Instant now = clock.instant();
        return found.stream()
                .map(c -> new CertificateRow(
                        c.id(),
                        c.version(),
                        c.serial(),
                        c.person(),
                        c.holder().holderName(),
                        names.getOrDefault(c.person(), c.holder().holderName()),
                        c.place(),
                        Objects.requireNonNull(placeRows.get(c.place()))
                                .submitted()
                                .name(),
                        c.issuedAt(),
                        c.expiresAt(),
                        c.state(now),
                        shutOut.contains(c.person()),
                        c.revokedWhy()))
                .toList();
    }
}
