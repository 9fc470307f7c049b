package kz.pana.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import kz.pana.course.content.Course;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Refused;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.Listing;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import org.jspecify.annotations.Nullable;

/** Says that a person passed the course for a place; places rely on it while it holds. */
@Entity
@Table(name = "certificate")
class Certificate extends Aggregate {

    static final int VALID_MONTHS = 12;

    /** How many days before the end people are reminded, the last time first. */
    static final List<Integer> REMINDERS = List.of(3, 14, 30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String serial;
    private UUID enrolmentId;
    private UUID accountId;
    private UUID placeId;
    private HolderAtIssue holder;
    private PlaceAtIssue placeAtIssue;
    private String courseId;
    private int courseVersion;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable UUID revokedBy;
    private @Nullable String revokedWhy;
    private @Nullable Integer reminded;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /** Issues a certificate for a course that was passed, to a person and at a place as they are now. */
    Certificate(CoursePassed passed, HolderAtIssue holder, Course course, Listing listing, Instant now) {
        this.id = UUID.randomUUID();
        this.serial = CertificateSerial.create(now).value();
        this.enrolmentId = passed.enrolment();
        this.accountId = passed.person().id().value();
        this.placeId = passed.place().value();
        this.holder = holder;
        this.placeAtIssue = PlaceAtIssue.of(listing);
        this.courseId = course.id();
        this.courseVersion = course.edition();
        this.issuedAt = now;
        this.expiresAt =
                now.atZone(KernelConfiguration.ALMATY).plusMonths(VALID_MONTHS).toInstant();
        registerEvent(changed(passed.person(), "-", CertificateState.VALID.name(), null));
        registerEvent(new PlaceChanged(place()));
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

    HolderAtIssue holder() {
        return holder;
    }

    PlaceAtIssue placeAtIssue() {
        return placeAtIssue;
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
        return now.isBefore(expiresAt.minus(CertificateState.WARNED))
                ? CertificateState.VALID
                : CertificateState.EXPIRING;
    }

    /**
     * Notes that people are reminded, if it is time: once for each of {@link #REMINDERS}, and only the last of those that
     * were missed.
     *
     * @return whether to remind them now
     */
    boolean remind(Instant now) {
        OptionalInt due = REMINDERS.stream()
                .mapToInt(days -> days)
                .filter(days -> !now.isBefore(expiresAt.minus(Duration.ofDays(days))))
                .findFirst();
        if (!state(now).holds() || due.isEmpty() || (reminded != null && reminded <= due.getAsInt())) {
            return false;
        }
        reminded = due.getAsInt();
        return true;
    }

    void revoke(Actor by, String why, Instant now) {
        CertificateState present = state(now);
        if (!present.leadsTo(CertificateState.REVOKED)) {
            throw new Refused("training.refused.certificate-over");
        }
        revokedAt = now;
        revokedBy = by.id().value();
        revokedWhy = why;
        registerEvent(changed(by, present.name(), CertificateState.REVOKED.name(), why));
        registerEvent(new PlaceChanged(place()));
    }

    private StateChanged changed(Actor by, String from, String to, @Nullable String why) {
        return new StateChanged("training.certificate", id, by.id().value(), by.name(), from, to, why);
    }
}
