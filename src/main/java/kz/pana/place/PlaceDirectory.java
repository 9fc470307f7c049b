package kz.pana.place;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.pana.geo.GeoPoint;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.row.NearPlace;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.row.PublicationRow;
import kz.pana.place.row.RunningPlace;
import kz.pana.place.row.UnlistedRow;
import kz.pana.place.status.GoodVisit;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of places. For modules, not for views: it guards nothing. */
@Component
@Transactional(readOnly = true)
public class PlaceDirectory {

    private final PlaceRepository places;
    private final BusinessRepository businesses;
    private final Neighbourhood neighbourhood;
    private final Clock clock;

    PlaceDirectory(PlaceRepository places, BusinessRepository businesses, Neighbourhood neighbourhood, Clock clock) {
        this.places = places;
        this.businesses = businesses;
        this.neighbourhood = neighbourhood;
        this.clock = clock;
    }

    /**
     * @throws NotFound if there is none
     */
    public PlaceRow row(PlaceId id) {
        return places.findById(id.value()).map(Place::row).orElseThrow(NotFound::new);
    }

    /**
     * The business that a place was handed in for.
     *
     * @throws NotFound if there is no such place, or it was never handed in
     */
    public UUID business(PlaceId id) {
        return places.findById(id.value())
                .flatMap(place -> Optional.ofNullable(place.business()))
                .orElseThrow(NotFound::new);
    }

    /** Whether both are of one tax number: who takes a place over enrols its business anew. */
    public boolean isSameBusiness(UUID one, UUID other) {
        return one.equals(other)
                || businesses
                        .findById(one)
                        .map(Business::taxNumber)
                        .equals(businesses.findById(other).map(Business::taxNumber));
    }

    /**
     * Those who begin the same at one place at the same moment come one after another until their transactions end, so
     * that the second finds what the first did. To be asked before anything is read.
     *
     * @throws NotFound if there is none
     */
    @Transactional
    public void inTurn(PlaceId id) {
        if (places.lock(id.value()).isEmpty()) {
            throw new NotFound();
        }
    }

    public Optional<PlaceRow> byCode(PlaceCode code) {
        return places.findByCode(code.value()).map(Place::row);
    }

    /** These places by code; who is unknown is left out. */
    public Map<PlaceCode, PlaceRow> byCodes(Collection<PlaceCode> codes) {
        return codes.isEmpty()
                ? Map.of()
                : places.rowsByCode(codes.stream().map(PlaceCode::value).toList()).stream()
                        .collect(Collectors.toMap(PlaceRow::code, row -> row));
    }

    /** These places by id; who is unknown is left out. */
    public Map<PlaceId, PlaceRow> rows(Collection<PlaceId> ids) {
        return places.rows(ids.stream().map(PlaceId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(PlaceRow::id, row -> row));
    }

    /** Submitted places whose public phone is one of these, whatever the extension; the latest first, at most so many. */
    public List<PlaceRow> withPhones(Collection<PhoneNumber> phones, int limit) {
        return phones.isEmpty()
                ? List.of()
                : places.withPhones(
                        phones.stream().map(phone -> phone.line().e164()).collect(Collectors.toSet()), Limit.of(limit));
    }

    /** All that the public sees. */
    public List<PlaceRow> published() {
        return places.published();
    }

    /** Every place that was approved once and that the public does not see now. */
    public List<UnlistedRow> unlisted() {
        return places.unlisted();
    }

    /** A number that grows whenever anything about an approved place changes, and so whatever the public sees. */
    public long publicationMark() {
        return places.approvedMark();
    }

    /**
     * What changed for the public, oldest first and by code within the same moment.
     *
     * @param since included
     * @param after of the places that changed at that very moment only those with a greater code; may be empty
     */
    public List<PublicationRow> publicationsSince(Instant since, String after, int limit) {
        return places.publicationsSince(since, after, Limit.of(limit));
    }

    /** At most so many submitted places that are not rejected or ended, nearest first. */
    public List<NearPlace> nearest(GeoPoint to, int count) {
        return neighbourhood.nearest(to, count);
    }

    /** Whether a place of that town is approved, and neither suspended nor ended. */
    public boolean hasApproved(String town) {
        return places.hasApproved(town);
    }

    /** At most so many of that owner's places that a coordinator has begun with, whatever became of them. */
    public List<PlaceId> takenOnOf(AccountId owner, int limit) {
        return places.takenOnOf(owner.value(), Limit.of(limit)).stream()
                .map(PlaceId::new)
                .toList();
    }

    /** Every submitted place of these regions, whatever its state. */
    public List<PlaceRow> inRegions(Collection<RegionCode> regions) {
        return regions.isEmpty() ? List.of() : places.inRegions(regions);
    }

    /** The places of these regions that are being taken in, or approved and not ended; by region, town and name. */
    public List<RunningPlace> running(Collection<RegionCode> regions) {
        return regions.isEmpty() ? List.of() : places.running(regions);
    }

    /**
     * Who approved the place, and who was the last to reinstate it: they do not come to work there, rule 2.
     *
     * @throws NotFound if there is no such place
     */
    public List<AccountId> vouchers(PlaceId id) {
        return places.findById(id.value()).map(Place::vouchers).orElseThrow(NotFound::new);
    }

    /** Notes a visit that was confirmed as good; it holds for twelve months. */
    @Transactional
    public void recordGoodVisit(PlaceId id, GoodVisit visit) {
        Place place = places.findById(id.value()).orElseThrow(NotFound::new);
        place.visited(visit);
        place.showVisit(clock.instant());
    }

    /** Notes whether a visit found the entrance without steps as its owner writes; the public reads it so at once. */
    @Transactional
    public void recordStepFree(PlaceId id, boolean asWritten) {
        Place place = places.findById(id.value()).orElseThrow(NotFound::new);
        place.stepFreeSeen(asWritten, clock.instant());
    }
}
