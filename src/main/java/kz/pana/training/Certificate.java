package kz.pana.training;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceTouched;
import org.jspecify.annotations.Nullable;

/** Says that a person passed the course for a place; places rely on it while it holds. */
@Entity
@Table(name = "certificate")
class Certificate extends Aggregate {

    static final int VALID_MONTHS = 12;
    static final Duration EXPIRING = Duration.ofDays(30);

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_SIGNS = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String serial;
    private UUID enrolmentId;
    private UUID accountId;
    private UUID placeId;
    private String courseId;
    private int courseVersion;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable UUID revokedBy;
    private @Nullable String revokedWhy;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /** Issues a certificate for a course that was passed. */
    Certificate(Enrolment passed, Course course, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.serial = drawSerial(now);
        this.enrolmentId = passed.id().value();
        this.accountId = passed.person().value();
        this.placeId = passed.place().value();
        this.courseId = course.id();
        this.courseVersion = course.edition();
        this.issuedAt = now;
        this.expiresAt =
                now.atZone(KernelConfiguration.ALMATY).plusMonths(VALID_MONTHS).toInstant();
        happened(changed(by, "-", CertificateState.VALID.name(), null));
        happened(new PlaceTouched(place()));
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    String serial() {
        return serial;
    }

    AccountId person() {
        return new AccountId(accountId);
    }

    PlaceId place() {
        return new PlaceId(placeId);
    }

    /** The edition of the course that was passed, counted from 1. */
    int courseVersion() {
        return courseVersion;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String revokedWhy() {
        return revokedWhy;
    }

    CertificateState state(Instant now) {
        if (revokedAt != null) {
            return CertificateState.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return CertificateState.EXPIRED;
        }
        return now.isBefore(expiresAt.minus(EXPIRING)) ? CertificateState.VALID : CertificateState.EXPIRING;
    }

    void revoke(Actor by, String why, Instant now) {
        CertificateState present = state(now);
        if (!present.leadsTo(CertificateState.REVOKED)) {
            throw new Refused("training.refused.certificate-over");
        }
        revokedAt = now;
        revokedBy = by.id().value();
        revokedWhy = why;
        happened(changed(by, present.name(), CertificateState.REVOKED.name(), why));
        happened(new PlaceTouched(place()));
    }

    /** The year and six signs that cannot be mistaken for one another: {@code PANA-26-7KQ4MX}. */
    private static String drawSerial(Instant now) {
        int year = now.atZone(KernelConfiguration.ALMATY).getYear() % 100;
        return "PANA-%02d-".formatted(year)
                + RANDOM.ints(RANDOM_SIGNS, 0, SIGNS.length())
                        .mapToObj(SIGNS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining());
    }

    private StateChanged changed(Actor by, String from, String to, @Nullable String why) {
        return new StateChanged("training.certificate", id, by.id().value(), by.name(), from, to, why);
    }
}
