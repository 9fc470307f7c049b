package kz.pana.place;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.pana.kernel.Message;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.spi.Requirement;
import kz.pana.place.spi.Requirement.Finding;
import kz.pana.place.spi.Requirement.Subject;
import kz.pana.place.status.NextActor;
import kz.pana.place.status.Outstanding;
import kz.pana.platform.TimedJob;
import kz.pana.platform.TransactionPerItem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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
    private final ChangeRequests requests;
    private final ValidityNotifications notifications;
    private final TransactionPerItem perItem;
    private final EntityManager entities;
    private final Clock clock;

    Publications(
            PlaceRepository places,
            List<Requirement> requirements,
            ChangeRequests requests,
            ValidityNotifications notifications,
            TransactionPerItem perItem,
            EntityManager entities,
            Clock clock) {
        this.places = places;
        this.requirements = requirements;
        this.requests = requests;
        this.notifications = notifications;
        this.perItem = perItem;
        this.entities = entities;
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
        places.findById(changed.place().value()).ifPresent(place -> assess(place, checks(List.of(place))));
    }

    /** Time passes: certificates and visits run out. */
    public void assessDue() {
        perItem.some(
                "Assessing place",
                places.dueAt(clock.instant()),
                this::assessAll,
                id -> places.findById(id).ifPresent(this::withhold));
    }

    private void assessAll(List<UUID> ids) {
        List<Place> due = places.findAllById(ids);
        // Nothing is changed yet that a requirement would have to see: to look for it costs as much as what they ask.
        entities.setFlushMode(FlushModeType.COMMIT);
        Map<Requirement, Function<Subject, Finding>> checks = checks(due);
        entities.setFlushMode(FlushModeType.AUTO);
        due.forEach(place -> assess(place, checks));
    }

    /** What could not be looked at is not shown on trust. It stays due, and comes back as soon as it can be. */
    private void withhold(Place place) {
        place.notAssessed(clock.instant());
    }

    private Map<Requirement, Function<Subject, Finding>> checks(List<Place> some) {
        List<Subject> subjects = some.stream().map(Place::subject).toList();
        Map<Requirement, Function<Subject, Finding>> checks = new LinkedHashMap<>();
        requirements.forEach(requirement -> checks.put(requirement, requirement.among(subjects)));
        return checks;
    }

    private void assess(Place place, Map<Requirement, Function<Subject, Finding>> checks) {
        if (place.expireIfDue(clock.instant())) {
            notifications.expired(place);
        }
        boolean wasSeen = place.isPublished();
        boolean told = false;
        List<Outstanding> lacking = new ArrayList<>();
        List<Instant> changes = new ArrayList<>();
        for (Map.Entry<Requirement, Function<Subject, Finding>> check : checks.entrySet()) {
            Finding finding = check.getValue().apply(place.subject());
            lacking.addAll(finding.outstanding());
            told |= check.getKey().isToldOtherwise() && !finding.outstanding().isEmpty();
            Optional.ofNullable(finding.changesAt()).ifPresent(changes::add);
        }
        openIfDue(place, lacking);
        Stream.concat(place.goodUntil().stream(), place.opensAt().stream()).forEach(changes::add);
        place.assessed(lacking, earliest(changes), clock.instant());
        if (wasSeen && !place.isPublished() && place.isCurrent() && !told) {
            notifications.offMap(place, lacking.getFirst());
        }
    }

    /** The day has come that its owner named when she paused it. */
    private void openIfDue(Place place, List<Outstanding> lacking) {
        Instant now = clock.instant();
        if (place.opensAt().filter(opens -> !now.isBefore(opens)).isPresent()) {
            // Its owner may be asking for a change at this moment.
            places.lock(place.id().value());
            Stream<Outstanding> change = requests.isGraveWaiting(place)
                    ? Stream.of(
                            new Outstanding("change", Message.of("place.outstanding.change"), NextActor.COORDINATOR))
                    : Stream.of();
            List<Outstanding> all = Stream.concat(lacking.stream(), change).toList();
            place.openAsSaid(all.stream().map(Outstanding::requirement).toList(), now);
            notifications.opened(place, all);
        }
    }

    private @Nullable Instant earliest(List<Instant> changes) {
        return changes.stream()
                .filter(clock.instant()::isBefore)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
