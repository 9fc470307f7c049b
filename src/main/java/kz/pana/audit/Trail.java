package kz.pana.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail; coordinators and administrators only. */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class Trail {

    private final TrailRepository entries;

    Trail(TrailRepository entries) {
        this.entries = entries;
    }

    /** What happened to one thing, latest first. */
    public List<TrailRow> of(UUID subject) {
        return ofAll(Set.of(subject));
    }

    /** What happened to these things, latest first. */
    public List<TrailRow> ofAll(Set<UUID> subjects) {
        return entries.findBySubjectIdInOrderByHappenedAtDescLineNumberDesc(subjects).stream()
                .map(TrailEntry::row)
                .toList();
    }
}
