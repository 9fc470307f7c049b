package kz.pana.certificate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.access.Role;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTarget.ToTeam;
import kz.pana.place.row.PlaceRow;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Reminds people and owners before a certificate runs out, each three times: 30, 14 and 3 days before; not of those who
 * cannot sign in.
 */
@Component
class Reminders {

    private final CertificateRepository certificates;
    private final PlaceDirectory places;
    private final AccountDirectory directory;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    Reminders(
            CertificateRepository certificates,
            PlaceDirectory places,
            AccountDirectory directory,
            ApplicationEventPublisher events,
            TransactionPerItem perItem,
            Clock clock) {
        this.certificates = certificates;
        this.places = places;
        this.directory = directory;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindOfCertificates(Reminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("remind-of-certificates", rest, reminders::remindDue);
    }

    void remindDue() {
        Instant now = clock.instant();
        perItem.each(
                "Reminding of certificate",
                certificates.toRemind(now, in(now, 30), in(now, 14), in(now, 3)),
                id -> remind(id, now));
    }

    private void remind(UUID id, Instant now) {
        certificates.findById(id).ifPresent(certificate -> {
            PlaceRow place = places.row(certificate.place());
            if (TrainingPlaces.isOpen(place.status()) && !isShutOut(certificate) && certificate.remind(now)) {
                tell(certificate, place, now);
            }
        });
    }

    /** Who cannot sign in cannot renew it, and it does not count meanwhile. */
    private boolean isShutOut(Certificate certificate) {
        return !directory.shutOut(List.of(certificate.person())).isEmpty();
    }

    private void tell(Certificate certificate, PlaceRow place, Instant now) {
        LocalDate lastDay = day(certificate.expiresAt());
        long left = ChronoUnit.DAYS.between(day(now), lastDay);
        events.publishEvent(new Notice(
                certificate.person(),
                Message.of("training.notice.runs-out", place.submitted().name(), lastDay, left),
                new ToWork(Role.STAFF)));
        if (!place.owner().equals(certificate.person())) {
            events.publishEvent(new Notice(
                    place.owner(),
                    Message.of(
                            "training.notice.colleague-runs-out",
                            certificate.holder().holderName(),
                            place.submitted().name(),
                            lastDay,
                            left),
                    new ToTeam(place.id())));
        }
    }

    private static Instant in(Instant now, int days) {
        return now.plus(Duration.ofDays(days));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(KernelConfiguration.ALMATY).toLocalDate();
    }
}
