package kz.pana.crisis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.territory.RegionCode;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CrisisCentreRepository extends JpaRepository<CrisisCentre, UUID> {

    Optional<CrisisCentre> findByRegion(RegionCode region);

    @Query("select c.id from CrisisCentre c where c.calledAt is not null and c.lapseToldAt is null")
    List<UUID> notToldOfLapse();

    List<CrisisCentre> findByCalledAtIsNotNull();
}
