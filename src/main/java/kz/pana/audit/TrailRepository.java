package kz.pana.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Inserts and reads; there is nothing here to change or delete with. */
interface TrailRepository extends Repository<TrailEntry, UUID> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findBySubjectIdInOrderByHappenedAtDescLineNumberDesc(Collection<UUID> subjectIds);
}
