package kz.pana.sign.scan;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FalseScanRepository extends JpaRepository<FalseScan, UUID> {

    /** Counts without touching the version, so that whoever looks into it is not in the way. */
    @Modifying
    @Query(
            "update FalseScan s set s.times = s.times + :more where s.scanDay = :day and s.town = :town and s.kind = :kind")
    int count(LocalDate day, String town, FalseScanKind kind, long more);

    /** Nothing is counted meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from FalseScan s where s.id = :id")
    Optional<FalseScan> lock(UUID id);

    /** What the signs of that row say of themselves, as {@link NamedSign} writes it. */
    @Query("select s.named from FalseScan s where s.scanDay = :day and s.town = :town and s.kind = :kind")
    Optional<String> named(LocalDate day, String town, FalseScanKind kind);

    /** Writes it without touching the version, unless somebody else did meanwhile: the next scan names it again. */
    @Modifying
    @Query("""
            update FalseScan s set s.named = :named
            where s.scanDay = :day and s.town = :town and s.kind = :kind and s.named = :before""")
    int name(LocalDate day, String town, FalseScanKind kind, String before, String named);

    /** Whoever looked into it then knows nothing of what was scanned since. */
    @Modifying
    @Query("""
            update FalseScan s set s.lookedIntoBy = null, s.lookedIntoAt = null
            where s.scanDay = :day and s.town = :town and s.kind = :kind and s.lookedIntoAt <= :until""")
    int reopen(LocalDate day, String town, FalseScanKind kind, Instant until);

    /**
     * Those of the regions and of unknown towns: what waits first, of that the latest.
     *
     * @param nowhere whether those of unknown towns wait for the reader
     */
    @Query("""
            select new kz.pana.sign.scan.FalseScanRow$Kept(s.id, s.scanDay, s.town, s.kind, s.times, s.lookedIntoBy, s.named)
            from FalseScan s where s.region is null or s.region in :regions
            order by case when s.lookedIntoAt is null and (:nowhere = true or s.region is not null) then 0 else 1 end,
                s.scanDay desc, s.times desc, s.id""")
    List<FalseScanRow.Kept> list(Collection<RegionCode> regions, boolean nowhere, Pageable page);

    @Query("""
            select count(s) from FalseScan s where s.lookedIntoAt is null
            and (s.region in :regions or :nowhere = true and s.region is null)""")
    int waiting(Collection<RegionCode> regions, boolean nowhere);
}
