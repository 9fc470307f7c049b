package kz.pana.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CourseFileRepository extends JpaRepository<CourseFile, UUID> {

    @Query("select f from CourseFile f where f.editionId = :edition order by f.path")
    List<CourseFile> ofEdition(UUID edition);

    @Query("select f.path from CourseFile f where f.editionId = :edition order by f.path")
    List<String> pathsOf(UUID edition);

    Optional<CourseFile> findByEditionIdAndPath(UUID editionId, String path);

    @Modifying
    @Query("delete from CourseFile f where f.editionId = :edition")
    void deleteOfEdition(UUID edition);
}
