package kz.pana.volunteer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Regions are asked for by their codes. */
interface VolunteerRepository extends JpaRepository<Volunteer, UUID> {

    String STANDS = """
            exists (select 1 from Volunteer w join w.statuses s
                where w = v and key(s) in :regions and s.state = :state)""";

    @Query("select v from Volunteer v where " + STANDS + " order by v.appliedAt, v.id")
    List<Volunteer> inRegions(VolunteerState state, Collection<String> regions, Pageable page);

    /** Whose phone is one of these lines, with whatever extension, or was when they were sent away. */
    @Query("""
            select v from Volunteer v
            where substring(cast(v.phone as string), 1, 12) in :lines
                or substring(cast(v.sentAwayPhone as string), 1, 12) in :lines
            order by v.appliedAt, v.id""")
    List<Volunteer> withPhones(Collection<String> lines);

    @Query("select count(v) from Volunteer v where " + STANDS)
    int countInRegions(VolunteerState state, Collection<String> regions);
}
