package kz.pana.place;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.AccountDirectory;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.ForCoordinator;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PlainText;
import kz.pana.kernel.Refused;
import kz.pana.place.PlaceTarget.ToPlace;
import kz.pana.place.application.Listing;
import kz.pana.place.desk.DeskEntry;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.desk.Neighbour;
import kz.pana.place.desk.PlacePin;
import kz.pana.place.desk.PlaceUnderReview;
import kz.pana.place.desk.Predecessor;
import kz.pana.place.desk.SameBusiness;
import kz.pana.place.event.PlaceChanged;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.spi.Caution;
import kz.pana.place.status.Validity;
import kz.pana.platform.Unchanged;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators decide about the places of their own regions; other regions do not exist here. */
@Service
@ForCoordinator
@Transactional
public class ReviewDesk {

    private final PlaceRepository places;
    private final ChangeRequestRepository requests;
    private final ChangeRequests changes;
    private final FourEyes fourEyes;
    private final Publications publications;
    private final DeskSearch search;
    private final Alike alike;
    private final List<Caution> cautions;
    private final Forewarnings forewarnings;
    private final BusinessRepository businesses;
    private final Territory territory;
    private final AccountDirectory directory;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReviewDesk(
            PlaceRepository places,
            ChangeRequestRepository requests,
            ChangeRequests changes,
            FourEyes fourEyes,
            Publications publications,
            DeskSearch search,
            Alike alike,
            List<Caution> cautions,
            Forewarnings forewarnings,
            BusinessRepository businesses,
            Territory territory,
            AccountDirectory directory,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.places = places;
        this.requests = requests;
        this.changes = changes;
        this.fourEyes = fourEyes;
        this.publications = publications;
        this.search = search;
        this.alike = alike;
        this.cautions = cautions;
        this.forewarnings = forewarnings;
        this.businesses = businesses;
        this.territory = territory;
        this.directory = directory;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Places in this part of the desk, whoever has waited longest first.
     *
     * @param text what is known of a place: name, address, code, phone, owner, business, sign; empty for all
     */
    @Transactional(readOnly = true)
    public List<PlaceRow> queue(DeskStage part, String text, int page, int size) {
        Collection<RegionCode> regions = regions();
        if (regions.isEmpty()) {
            return List.of();
        }
        if (text.isBlank() && !part.isOfApproved()) {
            return places.inPart(regions, part.state(), part.hasLeft(), PageRequest.of(page, size));
        }
        return rows(ids(part, text).stream()
                .skip((long) page * size)
                .limit(size)
                .map(PlaceId::value)
                .toList());
    }

    /** How many places are in each part; one without any is left out. */
    @Transactional(readOnly = true)
    public Map<DeskStage, Long> count(String text) {
        Collection<RegionCode> regions = regions();
        if (regions.isEmpty()) {
            return Map.of();
        }
        Map<DeskStage, Long> counts = new EnumMap<>(DeskStage.class);
        if (text.isBlank()) {
            places.countByState(regions)
                    .forEach(counted -> DeskStage.of(counted.state(), counted.validity())
                            .ifPresent(part -> counts.merge(part, counted.count(), Long::sum)));
        } else {
            search.find(regions, text)
                    .forEach(found -> DeskStage.of(found.state(), found.validity())
                            .ifPresent(part -> counts.merge(part, 1L, Long::sum)));
        }
        Stream.of(DeskStage.values()).filter(DeskStage::isOfApproved).forEach(part -> {
            long count = ids(part, text).size();
            if (count > 0) {
                counts.put(part, count);
            }
        });
        return counts;
    }

    private List<PlaceRow> rows(List<UUID> ids) {
        Map<UUID, PlaceRow> found = places.rows(ids).stream()
                .collect(Collectors.toMap(row -> row.id().value(), Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /** Whether the queue of this part and this search holds the place, however far down. */
    @Transactional(readOnly = true)
    public boolean contains(DeskStage part, String text, PlaceId id) {
        Collection<RegionCode> regions = regions();
        return text.isBlank() && !regions.isEmpty() && !part.isOfApproved()
                ? places.isInPart(id.value(), regions, part.state(), part.hasLeft())
                : ids(part, text).contains(id);
    }

    /** The whole queue of this part and this search, in its order. */
    @Transactional(readOnly = true)
    public List<PlaceId> ids(DeskStage part, String text) {
        Collection<RegionCode> regions = regions();
        if (regions.isEmpty()) {
            return List.of();
        }
        if (part.isOfApproved()) {
            return found(
                    part == DeskStage.ASKED ? requests.placesWaiting(regions) : places.unanswered(regions),
                    regions,
                    text);
        }
        Stream<UUID> ids = text.isBlank()
                ? places.idsInPart(regions, part.state(), part.hasLeft()).stream()
                : search.find(regions, text).stream()
                        .filter(found -> found.isIn(part))
                        .map(DeskEntry::id);
        return ids.map(PlaceId::new).toList();
    }

    private List<PlaceId> found(List<UUID> waiting, Collection<RegionCode> regions, String text) {
        if (!text.isBlank() && !waiting.isEmpty()) {
            waiting.retainAll(
                    search.find(regions, text).stream().map(DeskEntry::id).collect(Collectors.toSet()));
        }
        return waiting.stream().map(PlaceId::new).toList();
    }

    /**
     * @throws NotFound if it is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public PlaceUnderReview place(PlaceId id) {
        Place place = inScope(id);
        Optional<Business> business = Optional.ofNullable(place.business()).flatMap(businesses::findById);
        return new PlaceUnderReview(
                place.row(),
                directory.person(place.owner()).name(),
                business.map(Business::legalName).orElse(null),
                business.map(found -> found.taxNumber().digits()).orElse(null),
                place.approvedAt().isPresent() ? inside(place) : closed(place),
                refusal(place),
                cautions(place),
                forewarnings.of(id),
                place.answers(),
                place.returnedAnswers());
    }

    private List<Message> cautions(Place place) {
        return switch (place.application()) {
            case SUBMITTED -> alone(place).toList();
            case ONBOARDING ->
                Stream.concat(
                                alone(place),
                                cautions.stream()
                                        .flatMap(caution -> caution.beforeApproving(place.id(), actor().id()).stream()))
                        .toList();
            case DRAFT, NEEDS_CHANGES, APPROVED, REJECTED, DISCARDED -> List.of();
        };
    }

    private static Stream<Message> alone(Place place) {
        return place.listing().flatMap(Listing::hoursTooManyAlone).stream()
                .map(hours -> Message.of("place.caution.alone", hours));
    }

    /** Why the coordinator cannot let the public rely on the place: approve it or, once it is approved, reinstate it. */
    private Optional<Message> refusal(Place place) {
        return place.approvedAt().isPresent()
                ? fourEyes.mayReinstate(place, actor()).or(() -> place.mayReinstate(actor(), clock.instant()))
                : fourEyes.mayVouchFor(place, actor()).or(() -> closed(place).or(() -> place.mayApprove(actor())));
    }

    /** Why the coordinator can decide nothing about the application: they are of the place, or its owner is shut out. */
    private Optional<Message> closed(Place place) {
        return inside(place)
                .or(() -> directory.person(place.owner()).blocked()
                        ? Optional.of(Message.of("place.refused.owner-blocked"))
                        : Optional.empty());
    }

    /** Why the coordinator neither decides about the application nor ends the place: they are of it. */
    private Optional<Message> inside(Place place) {
        if (place.owner().equals(actor().id())) {
            return Optional.of(Message.of("place.refused.own"));
        }
        return fourEyes.insiders(place.id()).contains(actor().id())
                ? Optional.of(Message.of("place.refused.team"))
                : Optional.empty();
    }

    /**
     * What else stands at the same spot, whatever is most alike first: perhaps the same place, enrolled twice.
     * Nothing once the place is approved: then that was decided.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Neighbour> neighbours(PlaceId id) {
        return alike.neighbours(inScope(id), actor());
    }

    /**
     * Places of other owners under the same number of a business. Of those in other regions only the region is told.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<SameBusiness> sameBusiness(PlaceId id) {
        return alike.sameBusiness(inScope(id), actor());
    }

    /**
     * Places that were rejected or ended, or whose owner is shut out, and that this one is like in its business, address,
     * phone or owner, or that stood where it does. Of those in other regions only the region, and what became of them, is
     * told.
     *
     * @throws NotFound if the place is not in the coordinator's regions
     */
    @Transactional(readOnly = true)
    public List<Predecessor> predecessors(PlaceId id) {
        return alike.predecessors(inScope(id), actor());
    }

    /** Every place of the coordinator's regions that was not rejected, for the map. */
    @Transactional(readOnly = true)
    public List<PlacePin> pins() {
        Collection<RegionCode> regions = regions();
        return regions.isEmpty() ? List.of() : places.pins(regions);
    }

    /** The regions the coordinator answers for. */
    @Transactional(readOnly = true)
    public Set<RegionCode> regions() {
        return signedIn.actor().regions();
    }

    /** @throws Refused if the coordinator is of the place, or its owner is shut out */
    public void askForChanges(PlaceId id, long version, String comment) {
        String words = PlainText.requiredBlock(comment, 2000);
        decide(id, version, "place.notice.needs-changes", p -> {
            requireOpen(p);
            p.askForChanges(actor(), words, clock.instant());
        });
    }

    /** @throws Refused if the coordinator is of the place, or its owner is shut out */
    public void reject(PlaceId id, long version, String reason) {
        String words = PlainText.requiredBlock(reason, 2000);
        decide(id, version, "place.notice.rejected", p -> {
            requireOpen(p);
            p.reject(actor(), words, clock.instant());
        });
    }

    /** @throws Refused if the coordinator is of the place, or its owner is shut out */
    public void startOnboarding(PlaceId id, long version) {
        decide(id, version, "place.notice.onboarding", p -> {
            requireOpen(p);
            p.startOnboarding(actor(), clock.instant());
        });
    }

    /**
     * Approves the place; the rules publish it. What its owner wrote of its settlement is vouched for with it.
     *
     * @throws Refused if anything is outstanding, its owner is shut out, or the coordinator owns it, ever worked there or
     *     visited it
     */
    public void approve(PlaceId id, long version) {
        decide(id, version, "place.notice.approved", p -> {
            requireOpen(p);
            require(fourEyes.mayVouchFor(p, actor()));
            p.approve(actor(), clock.instant());
            Listing listing = p.listing().orElseThrow();
            p.settle(territory.vouch(listing.town(), listing.point()).slug());
        });
    }

    /** Takes the place off the map until it is reinstated, whatever its owner does with it meanwhile. */
    public void suspend(PlaceId id, String reason) {
        String words = PlainText.requiredBlock(reason, 2000);
        protect(id, "place.notice.suspended", p -> p.suspend(actor(), words, clock.instant()));
    }

    /**
     * Lets the place be relied on again; one that its owner had paused stays so until she opens it.
     *
     * @param reason for whoever reads what happened to the place; its owner is not told
     * @throws Refused if the last good visit holds no more or did not see what changed, a change waits after which somebody
     *     has to look, or the coordinator accepted that,
     *     owns the place, ever worked there or visited it
     */
    public void reinstate(PlaceId id, long version, String reason) {
        String words = PlainText.requiredBlock(reason, 2000);
        decide(
                id,
                version,
                p -> {
                    require(fourEyes.mayReinstate(p, actor()));
                    if (changes.isGraveWaiting(p)) {
                        throw new Refused("place.refused.change-undecided");
                    }
                    p.reinstate(actor(), words, clock.instant());
                    // Else the rules look at it with the commit: after its owner was told how it stands.
                    publications.assess(new PlaceChanged(id));
                },
                ReviewDesk::reinstated);
    }

    /** Once the rules have looked: a suspension that is over is not yet a place on the map. */
    private static String reinstated(Place place) {
        if (!place.isCurrent()) {
            return "place.notice.reinstated-paused";
        }
        return place.status().published() ? "place.notice.reinstated" : "place.notice.reinstated-lacking";
    }

    /**
     * Revokes or closes the place for good, whatever its owner does with it meanwhile.
     *
     * @throws Refused if the coordinator owns it or ever worked there: they may suspend it, until another decides
     */
    public void end(PlaceId id, Validity how, String reason) {
        String words = PlainText.requiredBlock(reason, 2000);
        require(inside(inScope(id)));
        protect(id, "place.notice.ended", p -> p.end(how, actor(), words, clock.instant()));
    }

    /** Takes a place off the map. An owner who pauses and opens it again and again must not be able to put that off. */
    private void protect(PlaceId id, String notice, Consumer<Place> decision) {
        places.lock(id.value());
        Place place = inScope(id);
        decision.accept(place);
        tell(place, now -> notice);
    }

    private void decide(PlaceId id, long version, String notice, Consumer<Place> decision) {
        decide(id, version, decision, decided -> notice);
    }

    /**
     * @param notice what to tell the owner, of the place as it stands then
     */
    private void decide(PlaceId id, long version, Consumer<Place> decision, Function<Place, String> notice) {
        Place place = inScope(id);
        Unchanged.require(place.version() == version);
        decision.accept(place);
        tell(place, notice);
    }

    private void tell(Place place, Function<Place, String> notice) {
        // That a place may no longer be relied on cannot wait behind news.
        boolean alert = place.validity().isPresent() && !place.isCurrent();
        Message words =
                Message.of(notice.apply(place), place.listing().orElseThrow().name());
        events.publishEvent(new Notice(place.owner(), words, new ToPlace(place.id()), alert));
    }

    private void requireOpen(Place place) {
        require(closed(place));
    }

    private static void require(Optional<Message> refusal) {
        refusal.ifPresent(why -> {
            throw new Refused(why);
        });
    }

    private Actor actor() {
        return signedIn.actor();
    }

    private Place inScope(PlaceId id) {
        Actor actor = signedIn.actor();
        return places.findById(id.value())
                .filter(place -> place.listing()
                        .filter(listing -> actor.coordinates(listing.region()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }
}
