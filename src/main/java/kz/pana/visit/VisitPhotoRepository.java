package kz.pana.visit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VisitPhotoRepository extends JpaRepository<VisitPhoto, UUID> {

    @Query("select p.id from VisitPhoto p where p.visitId = :visit order by p.takenAt, p.id")
    List<UUID> idsOf(UUID visit);
}
