package kz.pana.audit;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrailChainRepository extends Repository<TrailChain, String> {

    TrailChain save(TrailChain chain);

    /** The others wait until this transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TrailChain> findById(String region);

    @Query("select c from TrailChain c order by c.region")
    List<TrailChain> all();
}
