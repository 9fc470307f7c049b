package kz.pana.sign;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface SignRepository extends JpaRepository<Sign, UUID> {

    Optional<Sign> findBySerial(String serial);

    /** Where places left, or were rejected, and nobody was told since that moment that their sign still hangs. */
    @Query("""
            select s.livePlaceId from Sign s join Place p on p.id = s.livePlaceId
            where s.state = kz.pana.sign.SignState.INSTALLED and (s.askedBackAt is null or s.askedBackAt <= :toldBefore)
            and (p.application.state = kz.pana.place.status.ApplicationState.REJECTED
                or p.validity.state in (kz.pana.place.status.Validity.WITHDRAWN, kz.pana.place.status.Validity.REVOKED,
                    kz.pana.place.status.Validity.CLOSED))
            order by p.id""")
    List<UUID> hangingWherePlacesLeft(Instant toldBefore);

    boolean existsBySerial(String serial);

    Optional<Sign> findByLivePlaceId(UUID place);

    /** A sign's number and the place it was given to. */
    record Given(UUID place, String serial) {}

    @Query("""
            select new kz.pana.sign.SignRepository$Given(s.placeId, s.serial) from Sign s
            where s.placeId in :places order by s.serial""")
    List<Given> givenTo(Collection<UUID> places);

    /** All that the place was ever given. */
    @Query("select s from Sign s where s.placeId = :place order by s.stateAt, s.id")
    List<Sign> ofPlace(UUID place);

    /** All that these places were ever given, the latest first. */
    @Query("select s from Sign s where s.placeId in :places order by s.stateAt desc, s.id")
    List<Sign> ofPlaces(Collection<UUID> places);

    @Query("select s from Sign s where s.placeId = :place order by s.stateAt desc, s.id limit 1")
    Optional<Sign> latestOf(UUID place);

    String LISTED = """

            from Sign s join Place p on p.id = s.placeId
            where p.listing.region in :regions and (:town = '' or p.listing.town = :town)""";

    String LINE = """
            select new kz.pana.sign.SignLine(
                s.serial, s.state, s.stateAt, s.photographedAt, s.installedBy, p.id, p.ownerId, p.listing.nameKk,
                p.listing.nameRu, p.listing.region, p.listing.town, p.listing.street, p.listing.house)""";

    /** The signs of places in these regions, of that town or of any where it is empty; whatever moved last comes first. */
    @Query(LINE + LISTED + " and s.state in :states order by s.stateAt desc, s.id")
    List<SignLine> lines(Collection<RegionCode> regions, String town, Collection<SignState> states, Pageable page);

    /** The same, read while it is used. */
    @Query(LINE + LISTED + " and s.state in :states order by s.stateAt desc, s.id")
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "500"))
    Stream<SignLine> eachLine(Collection<RegionCode> regions, String town, Collection<SignState> states);

    /** How many are in a state. */
    record Counted(SignState state, long signs) {}

    @Query("select new kz.pana.sign.SignRepository$Counted(s.state, count(s))" + LISTED + " group by s.state")
    List<Counted> counts(Collection<RegionCode> regions, String town);

    /** Where there are signs. */
    @Query(
            "select distinct p.listing.town from Sign s join Place p on p.id = s.placeId where p.listing.region in :regions")
    List<String> towns(Collection<RegionCode> regions);
}
