package kz.pana.place;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.application.KnownBusiness;
import kz.pana.place.row.PlaceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a transfer does to its place, and what it asks of it. Not for views: it guards nothing. */
@Component
@Transactional
public class Handovers {

    private final PlaceRepository places;
    private final BusinessRepository businesses;
    private final ChangeRequestRepository requests;
    private final ChangeRequests known;
    private final Clock clock;

    Handovers(
            PlaceRepository places,
            BusinessRepository businesses,
            ChangeRequestRepository requests,
            ChangeRequests known,
            Clock clock) {
        this.places = places;
        this.businesses = businesses;
        this.requests = requests;
        this.known = known;
        this.clock = clock;
    }

    /** The business of an approved place. */
    @Transactional(readOnly = true)
    public KnownBusiness business(PlaceId id) {
        ApplicationAnswers told = known.told(find(id));
        return new KnownBusiness(told.taxNumber(), told.legalName());
    }

    /** The businesses of that person whose name stands, the newest first. */
    @Transactional(readOnly = true)
    public List<KnownBusiness> businesses(AccountId owner, PlaceId except) {
        return businesses.reliedOnElsewhere(owner.value(), except.value()).stream()
                .map(Business::known)
                .toList();
    }

    /** The same under that number; empty where the person has none. */
    @Transactional(readOnly = true)
    public Optional<KnownBusiness> business(AccountId owner, PlaceId except, TaxNumber number) {
        return businesses(owner, except).stream()
                .filter(business -> business.taxNumber().equals(number))
                .findFirst();
    }

    /**
     * Gives the place to another owner: it leaves the map, what the one before had asked for is taken back, and a
     * coordinator has the new owner and her business to accept.
     *
     * @param why for whoever decides; may be empty
     * @return whether something was taken back
     * @throws Refused if the place is not approved or has left
     */
    public boolean handOver(PlaceId id, Actor from, Actor to, KnownBusiness business, String why) {
        places.lock(id.value());
        Place place = find(id);
        Instant now = clock.instant();
        boolean takenBack = known.takeBack(place);
        place.handOver(from, to, why, now);
        ApplicationAnswers told = known.told(place);
        ApplicationAnswers after = told.with(Map.of(
                ApplicationField.TAX_NUMBER,
                business.taxNumber().digits(),
                ApplicationField.LEGAL_NAME,
                business.legalName()));
        requests.save(new ChangeRequest(place, ChangeLine.OWNER, told, after, why, to, now));
        return takenBack;
    }

    private Place find(PlaceId id) {
        return places.findById(id.value()).orElseThrow(NotFound::new);
    }
}
