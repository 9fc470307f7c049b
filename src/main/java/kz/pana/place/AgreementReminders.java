package kz.pana.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.application.Agreement;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Tells owners that the agreement has a new version while the one before still counts: once as soon as it is there, and
 * once more in the last week.
 */
@Component
class AgreementReminders {

    private static final Duration LAST = Duration.ofDays(7);

    private final PlaceRepository places;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    AgreementReminders(
            PlaceRepository places, ApplicationEventPublisher events, TransactionPerItem perItem, Clock clock) {
        this.places = places;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindOfAgreement(AgreementReminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("remind-of-agreement", rest, reminders::remind);
    }

    void remind() {
        Instant now = clock.instant();
        if (now.isBefore(Agreement.BINDING_FROM)) {
            Instant last = Agreement.BINDING_FROM.minus(LAST);
            perItem.each(
                    "Telling of the agreement",
                    places.withAgreement(Agreement.PREVIOUS, now.isBefore(last) ? Instant.EPOCH : last),
                    id -> places.findById(id).ifPresent(place -> tell(place, now)));
        }
    }

    private void tell(Place place, Instant now) {
        place.toldOfAgreement(now);
        events.publishEvent(new Notice(
                place.owner(),
                Message.of(
                        "place.notice.agreement", place.listing().orElseThrow().name(), Agreement.lastDay()),
                new ToPlace(place.id())));
    }
}
