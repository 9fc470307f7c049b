package kz.pana.sign.scan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FalseScanRepository extends JpaRepository<FalseScan, UUID> {

    /** Counts without touching the version, so that whoever looks into it is not in the way. */
    @Modifying
    @Query(
            "update FalseScan s set s.times = s.times + :more where s.scanDay = :day and s.town = :town and s.kind = :kind")
    int count(LocalDate day, String town, FalseScanKind kind, long more);

    /** Whoever looked into it then knows nothing of what was scanned since. */
    @Modifying
    @Query("""
            update FalseScan s set s.lookedIntoBy = null, s.lookedIntoAt = null
            where s.scanDay = :day and s.town = :town and s.kind = :kind and s.lookedIntoAt <= :until""")
    int reopen(LocalDate day, String town, FalseScanKind kind, Instant until);

    /** Those of the regions and of unknown towns: what waits first, of that the latest. */
    @Query("""
            select new kz.pana.sign.scan.FalseScanRow(s.id, s.scanDay, s.town, s.kind, s.times, s.lookedIntoBy)
            from FalseScan s where s.region is null or s.region in :regions
            order by case when s.region is not null and s.lookedIntoAt is null then 0 else 1 end,
                s.scanDay desc, s.times desc, s.id""")
    List<FalseScanRow> list(Collection<RegionCode> regions, Pageable page);

    @Query("select count(s) from FalseScan s where s.region in :regions and s.lookedIntoAt is null")
    int waiting(Collection<RegionCode> regions);
}
