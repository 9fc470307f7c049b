package kz.pana.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.pana.kernel.EmailAddress;
import kz.pana.territory.RegionCode;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @EntityGraph(attributePaths = {"roles", "regions"})
    Optional<Account> findByEmail(EmailAddress email);

    boolean existsByEmail(EmailAddress email);

    @Query("select count(a) > 0 from Account a join a.roles r where r = kz.pana.identity.Role.ADMINISTRATOR")
    boolean anyAdministrator();

    @Query("""
            select a from Account a join a.roles r join a.regions g
            where r = kz.pana.identity.Role.COORDINATOR and g = :region and a.blocked = false""")
    List<Account> coordinatorsOf(RegionCode region);

    @Query("""
            select a from Account a
            where lower(a.name) like concat('%', :text, '%') or cast(a.email as string) like concat('%', :text, '%')
            order by a.registeredAt desc, a.id""")
    List<Account> search(String text, Pageable page);

    @Query("""
            select count(a) from Account a
            where lower(a.name) like concat('%', :text, '%') or cast(a.email as string) like concat('%', :text, '%')""")
    int countMatching(String text);
}
