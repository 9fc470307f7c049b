package kz.pana.territory;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface WrittenTownRepository extends JpaRepository<WrittenTown, String> {

    List<WrittenTown> findByRegionAndVouchedTrueOrderBySlug(RegionCode region);

    boolean existsBySlugAndVouchedTrue(String slug);
}
