package kz.pana.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.spi.Requirement;
import kz.pana.place.status.Outstanding;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides, by rules alone, whether the public sees a place: rule 1. */
@Component
class Publications {

    private final PlaceRepository places;
    private final List<Requirement> requirements;
    private final ApplicationEventPublisher events;
    private final TransactionPerItem perItem;
    private final Clock clock;

    Publications(
            PlaceRepository places,
            List<Requirement> requirements,
            ApplicationEventPublisher events,
            TransactionPerItem perItem,
            Clock clock) {
        this.places = places;
        this.requirements = requirements;
        this.events = events;
        this.perItem = perItem;
        this.clock = clock;
    }

    @Bean
    static TimedJob assessDuePlaces(Publications publications, @Value("${pana.assess-every:5s}") Duration rest) {
        return TimedJob.critical("assess-places", rest, publications::assessDue);
    }

    /** Looks at the place in the transaction in which the thing happened, so that the two cannot disagree. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void assess(PlaceChanged changed) {
        places.findById(changed.place().value()).ifPresent(this::assess);
    }

    /** Time passes: certificates and visits run out. */
    public void assessDue() {
        perItem.each(
                "Assessing place",
                places.dueAt(clock.instant()),
                id -> places.findById(id).ifPresent(this::assess),
                id -> places.findById(id).ifPresent(this::withhold));
    }

    /** What could not be looked at is not shown on trust. It stays due, and comes back as soon as it can be. */
    private void withhold(Place place) {
        place.notAssessed(clock.instant());
    }

    private void assess(Place place) {
        place.expireIfDue(clock.instant());
        boolean wasSeen = place.isPublished();
        boolean told = false;
        List<Outstanding> lacking = new ArrayList<>();
        List<Instant> changes = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Requirement.Finding finding = requirement.check(place.subject());
            lacking.addAll(finding.outstanding());
            told |= requirement.isToldOtherwise() && !finding.outstanding().isEmpty();
            if (finding.changesAt() != null) {
                changes.add(finding.changesAt());
            }
        }
        place.assessed(lacking, earliest(changes, place.goodUntil().orElse(null)), clock.instant());
        if (wasSeen && !place.isPublished() && place.isCurrent() && !told) {
            tellOwner(place, lacking.getFirst());
        }
    }

    /** Nobody decided it, so nobody else says it: a certificate ran out or was revoked, somebody left, the sign is gone. */
    private void tellOwner(Place place, Outstanding first) {
        Message words =
                Message.of("place.notice.off-map", place.listing().orElseThrow().name(), first.words());
        events.publishEvent(Notice.alert(place.owner(), words, new ToPlace(place.id())));
    }

    private @Nullable Instant earliest(List<Instant> changes, @Nullable Instant goodUntil) {
        return Stream.concat(changes.stream(), Stream.ofNullable(goodUntil))
                .filter(clock.instant()::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
