package kz.pana.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.TaxNumber;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.desk.DeskEntry;
import kz.pana.place.desk.PlacePin;
import kz.pana.place.row.PlacePoint;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.row.PublicationRow;
import kz.pana.place.row.RunningPlace;
import kz.pana.place.row.UnlistedRow;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.ConfirmationState;
import kz.pana.place.status.Validity;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlaceRepository extends JpaRepository<Place, UUID> {

    /** Places as lists show them, straight from their columns. */
    String ROWS = """
            select new kz.pana.place.row.PlaceRow(p.id, p.code, p.version, p.ownerId, p.listing, p.application, p.validity,
                p.acceptance, p.lastVisit, p.publication, p.demo, p.stepFreeDoubted)
            from Place p
            """;

    /** What lies on the desk: of owners who are shut out only what was decided, for the rest would lie there for ever. */
    String ON_DESK = """

            and (p.application.state in (kz.pana.place.status.ApplicationState.APPROVED, kz.pana.place.status.ApplicationState.REJECTED)
                or not exists (select a.id from Account a where a.id = p.ownerId and a.blocked = true))
            """;

    /** One part of the desk: what was approved lies apart from what was approved and has left for good. */
    String IN_PART = """
            p.application.state = :state
            and (:left = true and p.validity.state in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED)
                or :left = false and (p.validity.state is null or p.validity.state not in (kz.pana.place.status.Validity.WITHDRAWN,
                    kz.pana.place.status.Validity.REVOKED, kz.pana.place.status.Validity.CLOSED)))""";

    /** All others that were handed in, also those that the network has done with. */
    String OTHERS = """
            select p from Place p left join Business b on b.id = p.businessId
            where p.id <> :place and p.listing.region is not null
            and p.application.state <> kz.pana.place.status.ApplicationState.DISCARDED
            """;

    /** Whether rejected, ended, or of an owner who is shut out; then the latest. */
    String DONE_WITH_FIRST = """

            order by case when p.application.state = kz.pana.place.status.ApplicationState.REJECTED
                or p.validity.state in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED)
                or exists (select a.id from Account a
                    where a.id = p.ownerId and (a.blocked = true or a.email is null and a.phone is null)) then 0 else 1 end,
                p.application.since desc, p.id""";

    @Query(ROWS + "where p.id in :ids")
    List<PlaceRow> rows(Collection<UUID> ids);

    @Query("""
            select p.id from Place p where p.ownerId = :owner and p.application.state in
                (kz.pana.place.status.ApplicationState.ONBOARDING, kz.pana.place.status.ApplicationState.APPROVED)
            order by p.id""")
    List<UUID> takenOnOf(UUID owner, Limit limit);

    @Query(ROWS + "where p.code in :codes")
    List<PlaceRow> rowsByCode(Collection<String> codes);

    /** Waits for whoever holds the row; without the entity, which may be read before. */
    @Query(value = "select code from place where id = :id for update", nativeQuery = true)
    Optional<String> lock(UUID id);

    /**
     * All of them: a part could be just those that cannot be assessed. In the order in which the database keeps them: those
     * that are assessed together lie together.
     */
    @Query("select p.id from Place p where p.publication.assessAt <= :now order by p.id")
    List<UUID> dueAt(Instant now);

    /** Open or paused places of which time asks something. */
    @Query("""
            select p.id from Place p
            where p.upkeep.upkeepAt <= :now and p.validity.state in (kz.pana.place.status.Validity.CURRENT,
                kz.pana.place.status.Validity.PAUSED)
            order by p.upkeep.upkeepAt, p.id""")
    List<UUID> upkeepDue(Instant now);

    /** Places whose owner was asked twice whether all is still so, and did not answer; whoever waits longest first. */
    @Query("""
            select p.id from Place p
            where p.listing.region in :regions and p.validity.state = kz.pana.place.status.Validity.CURRENT
            and p.upkeep.confirmation = kz.pana.place.status.ConfirmationState.UNANSWERED
            order by p.upkeep.askedAt, p.id""")
    List<UUID> unanswered(Collection<RegionCode> regions);

    /** Approved places that have not left, whose owner accepted that version and was not told since then of a newer one. */
    @Query("""
            select p.id from Place p
            where p.acceptance.version = :version and p.application.state = kz.pana.place.status.ApplicationState.APPROVED
            and p.validity.state not in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                kz.pana.place.status.Validity.CLOSED)
            and (p.agreementToldAt is null or p.agreementToldAt < :since)
            order by p.id""")
    List<UUID> withAgreement(String version, Instant since);

    @Query("""
            select p from Place p
            where p.ownerId = :owner and p.application.state <> kz.pana.place.status.ApplicationState.DISCARDED
            order by p.begunAt desc, p.id""")
    List<Place> ownedBy(UUID owner);

    /** The same as rows, the newest first. */
    @Query(ROWS + """
            where p.ownerId = :owner and p.application.state <> kz.pana.place.status.ApplicationState.DISCARDED
            order by p.begunAt desc, p.id""")
    List<PlaceRow> rowsOwnedBy(UUID owner);

    /** What else a list says: when the application was begun, and whether its owner is asked if all is still so. */
    record Begun(UUID place, Instant at, @Nullable ConfirmationState confirmation) {

        boolean stillSoAsked() {
            return confirmation != null && confirmation.isAsked();
        }
    }

    @Query("""
            select new kz.pana.place.PlaceRepository$Begun(p.id, p.begunAt, p.upkeep.confirmation)
            from Place p where p.ownerId = :owner""")
    List<Begun> begunBy(UUID owner);

    /** One answer of an application, as typed. */
    record Typed(UUID place, ApplicationField field, String answer) {}

    /** Of places that are not approved. */
    @Query("""
            select new kz.pana.place.PlaceRepository$Typed(p.id, key(a), a) from Place p join p.answers a
            where p.ownerId = :owner and key(a) in :fields and p.validity.state is null""")
    List<Typed> typedBy(UUID owner, Collection<ApplicationField> fields);

    /** Whose last good visit was by that person. */
    @Query("select p from Place p where p.lastVisit.visitedBy = :visitor order by p.begunAt, p.id")
    List<Place> lastVisitedBy(UUID visitor);

    Optional<Place> findByCode(String code);

    @Query("""
            select p from Place p
            where p.listing.region in :regions and p.application.state in :states""" + ON_DESK + "order by p.application.since, p.id")
    List<Place> inStates(Collection<RegionCode> regions, Collection<ApplicationState> states, Pageable page);

    @Query(ROWS + "where p.listing.region in :regions and " + IN_PART + ON_DESK + "order by p.application.since, p.id")
    List<PlaceRow> inPart(Collection<RegionCode> regions, ApplicationState state, boolean left, Pageable page);

    @Query("select p.id from Place p where p.listing.region in :regions and " + IN_PART + ON_DESK
            + "order by p.application.since, p.id")
    List<UUID> idsInPart(Collection<RegionCode> regions, ApplicationState state, boolean left);

    @Query("select count(p) > 0 from Place p where p.id = :place and p.listing.region in :regions and " + IN_PART
            + ON_DESK)
    boolean isInPart(UUID place, Collection<RegionCode> regions, ApplicationState state, boolean left);

    /** How many places stand so. */
    record StateCount(ApplicationState state, @Nullable Validity validity, long count) {}

    @Query("""
            select new kz.pana.place.PlaceRepository$StateCount(p.application.state, p.validity.state, count(p)) from Place p
            where p.listing.region in :regions""" + ON_DESK + "group by p.application.state, p.validity.state")
    List<StateCount> countByState(Collection<RegionCode> regions);

    @Query("""
            select new kz.pana.place.desk.DeskEntry(p.id, p.code, p.application.state, p.validity.state, p.ownerId, p.listing.nameKk,
                p.listing.nameRu, p.listing.town, p.listing.street, p.listing.house, p.listing.phone,
                b.legalName, b.taxNumber)
            from Place p left join Business b on b.id = p.businessId
            where p.listing.region in :regions""" + ON_DESK + "order by p.application.since, p.id")
    List<DeskEntry> deskEntries(Collection<RegionCode> regions);

    /**
     * Places of other owners that were handed in with the same number of a business and are not given up, the approved
     * ones first. Those of owners who are shut out stand among the predecessors.
     */
    @Query("""
            select p from Place p join Business b on b.id = p.businessId
            where b.taxNumber = :number and p.ownerId <> :owner
            and not exists (select a.id from Account a
                where a.id = p.ownerId and (a.blocked = true or a.email is null and a.phone is null))
            and p.application.state in (kz.pana.place.status.ApplicationState.SUBMITTED,
                kz.pana.place.status.ApplicationState.NEEDS_CHANGES, kz.pana.place.status.ApplicationState.ONBOARDING,
                kz.pana.place.status.ApplicationState.APPROVED)
            and (p.validity.state is null or p.validity.state not in (kz.pana.place.status.Validity.WITHDRAWN,
                kz.pana.place.status.Validity.REVOKED, kz.pana.place.status.Validity.CLOSED))
            order by case when p.application.state = kz.pana.place.status.ApplicationState.APPROVED then 0 else 1 end,
                p.application.since, p.id""")
    List<Place> ofSameBusiness(TaxNumber number, UUID owner, Limit limit);

    /**
     * Places that were rejected or ended, or whose owner is shut out, and that may be like another one: of that owner,
     * phone or business, at that address or in that box; those at the address or in the box last, then the latest first.
     *
     * @param house how the number of the house begins
     */
    @Query("""
            select p from Place p left join Business b on b.id = p.businessId
            where p.id <> :place and p.listing.region is not null
            and (p.application.state = kz.pana.place.status.ApplicationState.REJECTED
                or p.validity.state in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED)
                or exists (select a.id from Account a
                    where a.id = p.ownerId and (a.blocked = true or a.email is null and a.phone is null)))
            and (p.ownerId = :owner or p.listing.phone = :phone or b.taxNumber = :number
                or p.listing.town = :town and locate(:house, p.listing.house) = 1
                or p.listing.latitude between :south and :north and p.listing.longitude between :west and :east)
            order by case when p.ownerId = :owner or p.listing.phone = :phone or b.taxNumber = :number then 0 else 1 end,
                p.application.since desc, p.id""")
    List<Place> predecessors(
            UUID place,
            UUID owner,
            PhoneNumber phone,
            TaxNumber number,
            String town,
            String house,
            double south,
            double north,
            double west,
            double east,
            Limit limit);

    /** Places of a business, those that the network has done with first. */
    @Query(OTHERS + "and b.taxNumber = :number" + DONE_WITH_FIRST)
    List<Place> ofBusiness(UUID place, TaxNumber number, Limit limit);

    /**
     * Places in houses of a settlement, those that the network has done with first.
     *
     * @param house how their number begins
     */
    @Query(OTHERS + "and p.listing.town = :town and locate(:house, p.listing.house) = 1" + DONE_WITH_FIRST)
    List<Place> inHouses(UUID place, String town, String house, Limit limit);

    /** Places in a box, those that the network has done with first. */
    @Query(OTHERS + "and p.listing.latitude between :south and :north and p.listing.longitude between :west and :east"
            + DONE_WITH_FIRST)
    List<Place> inBox(UUID place, double south, double north, double west, double east, Limit limit);

    /** Whose public phone is one of these lines, with whatever extension. */
    @Query(ROWS + """
            where p.listing.region is not null and substring(cast(p.listing.phone as string), 1, 12) in :lines
            order by p.application.since desc, p.id""")
    List<PlaceRow> withPhones(Collection<String> lines, Limit limit);

    @Query(ROWS + "where p.publication.published = true order by p.id")
    List<PlaceRow> published();

    @Query("""
            select count(p) > 0 from Place p
            where p.listing.town = :town and p.validity.state in (kz.pana.place.status.Validity.CURRENT,
                kz.pana.place.status.Validity.PAUSED, kz.pana.place.status.Validity.EXPIRED)""")
    boolean hasApproved(String town);

    @Query("""
            select new kz.pana.place.row.UnlistedRow(p.id, p.code, p.listing.nameKk, p.listing.nameRu, p.listing.town,
                p.listing.latitude, p.listing.longitude, p.validity.state)
            from Place p
            where p.application.state = kz.pana.place.status.ApplicationState.APPROVED and p.publication.published = false
            order by p.id""")
    List<UnlistedRow> unlisted();

    /** Approved places are never deleted and their versions only rise, so this only rises. */
    @Query("""
            select count(p) + coalesce(sum(p.version), 0) from Place p
            where p.application.state = kz.pana.place.status.ApplicationState.APPROVED""")
    long approvedMark();

    /** Places are never deleted and their versions only rise, so this only rises. */
    @Query("select count(p) + coalesce(sum(p.version), 0) from Place p where p.listing.region is not null")
    long listedMark();

    @Query("""
            select new kz.pana.place.row.PlacePoint(p.id, p.listing.latitude, p.listing.longitude) from Place p
            where p.listing.region is not null and p.application.state <> kz.pana.place.status.ApplicationState.REJECTED
            and (p.validity.state is null or p.validity.state not in (kz.pana.place.status.Validity.WITHDRAWN,
                kz.pana.place.status.Validity.REVOKED, kz.pana.place.status.Validity.CLOSED))
            order by p.id""")
    List<PlacePoint> points();

    @Query("""
            select new kz.pana.place.row.PublicationRow(p.code, p.publication.changedAt, p.publication.published) from Place p
            where p.publication.changedAt > :since or p.publication.changedAt = :since and p.code > :after
            order by p.publication.changedAt, p.code""")
    List<PublicationRow> publicationsSince(Instant since, String after, Limit limit);

    @Query(ROWS + "where p.listing.region in :regions order by p.id")
    List<PlaceRow> inRegions(Collection<RegionCode> regions);

    @Query("""
            select new kz.pana.place.desk.PlacePin(p.id, p.listing.nameKk, p.listing.nameRu, p.listing.latitude,
                p.listing.longitude, p.application.state, p.validity.state, p.publication.published)
            from Place p
            where p.listing.region in :regions and p.application.state <> kz.pana.place.status.ApplicationState.REJECTED
            order by p.id""")
    List<PlacePin> pins(Collection<RegionCode> regions);

    @Query("""
            select new kz.pana.place.row.RunningPlace(p.id, p.listing.nameKk, p.listing.nameRu, p.listing.region,
                p.listing.town, p.listing.street, p.listing.house, p.listing.singleHanded, p.application.state, p.validity.state)
            from Place p
            where p.listing.region in :regions
            and (p.application.state = kz.pana.place.status.ApplicationState.ONBOARDING
                or p.application.state = kz.pana.place.status.ApplicationState.APPROVED
                and p.validity.state not in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED))
            order by p.listing.region, p.listing.town, p.listing.nameKk, p.id""")
    List<RunningPlace> running(Collection<RegionCode> regions);
}
