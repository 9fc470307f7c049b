package kz.pana.place;

import kz.pana.identity.AccountBlocked;
import kz.pana.identity.Directory;
import kz.pana.identity.Notice;
import kz.pana.kernel.Message;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the places of an owner who is shut out, and tells the coordinators who have to decide about them. */
@Component
class BlockedOwners {

    private final PlaceRepository places;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    BlockedOwners(PlaceRepository places, Directory directory, ApplicationEventPublisher events) {
        this.places = places;
        this.directory = directory;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void look(AccountBlocked happened) {
        for (Place place : places.ownedBy(happened.account().value())) {
            events.publishEvent(new PlaceTouched(place.id()));
            if (happened.blocked() && hasNotEnded(place)) {
                place.listing().ifPresent(listing -> tell(place, listing));
            }
        }
    }

    private static boolean hasNotEnded(Place place) {
        return place.validity().filter(now -> !now.isEnd()).isPresent();
    }

    private void tell(Place place, Listing listing) {
        Message words = Message.of("place.notice.owner-blocked", listing.name());
        directory
                .coordinatorsOf(listing.region())
                .forEach(coordinator -> events.publishEvent(Notice.alert(coordinator, words, "desk/" + place.id())));
    }
}
