package kz.pana.team;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MinuteNoteRepository extends JpaRepository<MinuteNote, UUID> {}
