package kz.pana.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReportSampleRepository extends JpaRepository<ReportSample, UUID> {

    /** What came with a proof of work first, then by time. */
    @Query("select s from ReportSample s where s.reportId = :report order by s.proven desc, s.toldAt, s.id")
    List<ReportSample> ofReport(UUID report, Pageable page);

    List<ReportSample> findByReportIdAndProvenOrderByToldAtAscIdAsc(UUID report, boolean proven, Pageable page);

    int countByReportIdAndProven(UUID report, boolean proven);

    boolean existsByReportIdAndWordsAndContact(UUID report, String words, @Nullable String contact);

    @Modifying
    @Query("update ReportSample s set s.contact = null where s.contact is not null and s.toldAt < :before")
    int forgetContactsToldBefore(Instant before);

    @Modifying
    @Query("""
            update ReportSample s set s.contact = null
            where s.contact is not null and s.reportId in (
                select r.id from Report r where r.state in :states and r.stateAt < :before)""")
    int forgetContactsDecidedBefore(Collection<ReportState> states, Instant before);
}
