package kz.pana.visit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VolunteerRepository extends JpaRepository<Volunteer, UUID> {

    @Query("""
            select v from Volunteer v
            where v.state = :state and exists (select 1 from v.regions r where r in :regions)
            order by v.stateAt, v.id""")
    List<Volunteer> inRegions(VolunteerState state, Collection<RegionCode> regions, Pageable page);

    @Query("""
            select count(v) from Volunteer v
            where v.state = :state and exists (select 1 from v.regions r where r in :regions)""")
    int countInRegions(VolunteerState state, Collection<RegionCode> regions);
}
