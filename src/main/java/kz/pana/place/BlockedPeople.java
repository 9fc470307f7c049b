package kz.pana.place;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.AccountBlocked;
import kz.pana.identity.notice.Notice;
import kz.pana.identity.notice.ToWork;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.event.PlaceChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the places of an owner who is shut out or let in again, and tells the coordinators who decide about them, or the
 * administrators where nobody does; and whose last good visit was by whoever is shut out.
 */
@Component
class BlockedPeople {

    private final PlaceRepository places;
    private final FourEyes fourEyes;
    private final ApplicationEventPublisher events;

    BlockedPeople(PlaceRepository places, FourEyes fourEyes, ApplicationEventPublisher events) {
        this.places = places;
        this.fourEyes = fourEyes;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(AccountBlocked happened) {
        List<Place> owned = places.ownedBy(happened.account().value());
        for (Place place : owned) {
            events.publishEvent(new PlaceChanged(place.id()));
            tell(place, happened.blocked() ? "place.notice.owner-blocked" : "place.notice.owner-let-in");
        }
        if (!happened.blocked() && owned.stream().anyMatch(BlockedPeople::isInNetwork)) {
            events.publishEvent(
                    new Notice(happened.account(), Message.of("place.notice.let-in"), new ToWork(Role.OWNER)));
        }
        if (happened.blocked()) {
            places.lastVisitedBy(happened.account().value())
                    .forEach(place -> tell(place, "place.notice.visitor-blocked"));
        }
    }

    private void tell(Place place, String key) {
        if (!isInNetwork(place)) {
            return;
        }
        place.listing().ifPresent(listing -> {
            Message words = Message.of(key, listing.name());
            List<AccountId> deciding = fourEyes.deciding(place.id(), listing.region(), Optional.empty());
            deciding.forEach(who -> events.publishEvent(Notice.alert(who, words, new ToDesk(place.id()))));
            fourEyes.wantSomebody(deciding, words);
        });
    }

    private static boolean isInNetwork(Place place) {
        return place.validity().filter(now -> !now.isEnd()).isPresent();
    }
}
