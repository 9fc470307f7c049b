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
 * Says in time what a place needs to stay on the map. Of a new version of the agreement, while the one before still counts:
 * once as soon as it is there, and once more in the last week. Of an approved place: whether all is still so, and that
 * another visit is wanted.
 */
@Component
class PlaceReminders {

    private static final Duration LAST = Duration.ofDays(7);

    private final PlaceRepository places;
    private final ValidityNotifications notifications;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    PlaceReminders(
            PlaceRepository places,
            ValidityNotifications notifications,
            ApplicationEventPublisher events,
            TransactionPerItem perItem,
            Clock clock) {
        this.places = places;
        this.notifications = notifications;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob remindOfAgreement(PlaceReminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("remind-of-agreement", rest, reminders::remindOfAgreement);
    }

    @Bean
    static TimedJob keepPlacesTrue(PlaceReminders reminders, @Value("${pana.remind-every:10m}") Duration rest) {
        return TimedJob.of("keep-places-true", rest, reminders::keepTrue);
    }

    void remindOfAgreement() {
        Instant now = clock.instant();
        if (now.isBefore(Agreement.BINDING_FROM)) {
            Instant last = Agreement.BINDING_FROM.minus(LAST);
            perItem.each(
                    "Telling of the agreement",
                    places.withAgreement(Agreement.PREVIOUS, now.isBefore(last) ? Instant.EPOCH : last),
                    id -> places.findById(id).ifPresent(place -> tellOfAgreement(place, now)));
        }
    }

    private void tellOfAgreement(Place place, Instant now) {
        place.toldOfAgreement(now);
        events.publishEvent(new Notice(
                place.owner(),
                Message.of(
                        "place.notice.agreement", place.listing().orElseThrow().name(), Agreement.lastDay()),
                new ToPlace(place.id())));
    }

    void keepTrue() {
        Instant now = clock.instant();
        perItem.each(
                "Keeping true place",
                places.upkeepDue(now),
                id -> places.findById(id).ifPresent(place -> {
                    place.foretellEnd(now).ifPresent(ending -> notifications.ending(place, ending));
                    place.askWhetherStillSo(now).ifPresent(state -> notifications.asked(place, state));
                }));
    }
}
