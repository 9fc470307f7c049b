package kz.pana.place;

import java.util.List;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Message;
import kz.pana.place.PlaceTarget.ToDesk;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.application.Listing;
import kz.pana.place.event.ValidityEnding;
import kz.pana.place.status.ConfirmationState;
import kz.pana.place.status.Outstanding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what time and the rules do to an approved place: nobody decided it, so nobody else says it. */
@Component
class ValidityNotifications {

    /** From then on an owner is warned; before, the next visit is only ordered. */
    private static final int WARNED_DAYS = 30;

    private final FourEyes fourEyes;
    private final ApplicationEventPublisher events;

    ValidityNotifications(FourEyes fourEyes, ApplicationEventPublisher events) {
        this.fourEyes = fourEyes;
        this.events = events;
    }

    /** The public sees it no more: a certificate ran out or was revoked, somebody left, the sign is gone. */
    void offMap(Place place, Outstanding first) {
        alertOwner(place, Message.of("place.notice.off-map", name(place), first.words()));
    }

    /** The last visit holds no more. */
    void expired(Place place) {
        alertOwner(place, Message.of("place.notice.expired", name(place)));
        tellDesk(place, Message.of("place.notice.expired-desk", name(place)));
    }

    /**
     * The day has come on which it was to open by itself.
     *
     * @param lacking why it does not; empty if it does
     */
    void opened(Place place, List<Outstanding> lacking) {
        alertOwner(
                place,
                lacking.isEmpty()
                        ? Message.of("place.notice.opened", name(place))
                        : Message.of(
                                "place.notice.not-opened",
                                name(place),
                                lacking.getFirst().words()));
    }

    void ending(Place place, ValidityEnding ending) {
        if (ending.days() <= WARNED_DAYS) {
            Message words = Message.of("place.notice.ending", name(place), ending.lastDay());
            events.publishEvent(new Notice(place.owner(), words, new ToPlace(place.id())));
        }
    }

    /** Whether all is still so. Whoever opens the page has not answered yet. */
    void asked(Place place, ConfirmationState state) {
        switch (state) {
            case ASKED -> ask(place, "place.notice.still-so");
            case ASKED_AGAIN -> ask(place, "place.notice.still-so-again");
            case UNANSWERED -> tellDesk(place, Message.of("place.notice.unanswered", name(place)));
            case GIVEN -> {}
        }
    }

    private void ask(Place place, String key) {
        events.publishEvent(new Notice(place.owner(), Message.of(key, name(place)), new ToPlace(place.id())));
    }

    private void alertOwner(Place place, Message words) {
        events.publishEvent(Notice.alert(place.owner(), words, new ToPlace(place.id())));
    }

    private void tellDesk(Place place, Message words) {
        Listing listing = place.listing().orElseThrow();
        List<AccountId> deciding = fourEyes.deciding(place.id(), listing.region(), Optional.empty());
        deciding.forEach(who -> events.publishEvent(new Notice(who, words, new ToDesk(place.id()))));
        fourEyes.wantSomebody(deciding, words);
    }

    private static LocalizedText name(Place place) {
        return place.listing().orElseThrow().name();
    }
}
