package kz.pana.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @EntityGraph(attributePaths = {"roles", "regions"})
    Optional<Account> findByEmail(EmailAddress email);

    @EntityGraph(attributePaths = {"roles", "regions"})
    Optional<Account> findByPhone(PhoneNumber phone);

    default Optional<Account> named(SignInName name) {
        return name.email().flatMap(this::findByEmail).or(() -> name.phone().flatMap(this::findByPhone));
    }

    @Query("select a from Account a where a.phone in :phones order by a.registeredAt, a.id")
    List<Account> withPhones(Collection<PhoneNumber> phones);

    boolean existsByPhone(PhoneNumber phone);

    /** For a try at the PIN: those who try at once wait for one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    /** Those who cannot sign in: they are blocked, or their phone number was freed and there is no e-mail. */
    @Query("""
            select a.id from Account a
            where a.id in :ids and (a.blocked = true or a.email is null and a.phone is null)""")
    Set<UUID> shutOut(Collection<UUID> ids);

    @Query("select count(a) > 0 from Account a join a.roles r where r = kz.pana.identity.access.Role.ADMINISTRATOR")
    boolean anyAdministrator();

    /** Those who can act: not who is shut out. */
    @Query("""
            select a from Account a join a.roles r
            where r = kz.pana.identity.access.Role.ADMINISTRATOR and a.blocked = false
            order by a.registeredAt, a.id""")
    List<Account> administrators();

    /** The same, for the time of a decision about one of them: nobody else decides meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Account a
            where kz.pana.identity.access.Role.ADMINISTRATOR member of a.roles and a.blocked = false
            order by a.id""")
    List<Account> lockAdministrators();

    @Query(
            "select new kz.pana.identity.AccountEpoch(a.epoch, a.oldestEpoch, a.blocked) from Account a where a.id = :id")
    Optional<AccountEpoch> epoch(UUID id);

    /** Replaces a hash by another of the same password; nothing that a session hangs on. */
    @Modifying
    @Query("update Account a set a.passwordHash = :renewed where a.id = :id and a.passwordHash = :old")
    void renewHash(UUID id, String old, String renewed);

    /** Those who can act: neither who is shut out nor who has not opened the letter yet. */
    @Query("""
            select a from Account a join a.roles r join a.regions g
            where r = kz.pana.identity.access.Role.COORDINATOR and g = :region and a.blocked = false
            and a.confirmedAt is not null""")
    List<Account> coordinatorsOf(RegionCode region);

    /** How somebody is found. */
    record Findable(
            UUID id,
            String name,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone) {

        String words() {
            return name + (email == null ? "" : " " + email) + (phone == null ? "" : " " + phone.e164());
        }
    }

    @Query("""
            select new kz.pana.identity.AccountRepository$Findable(a.id, a.name, a.email, a.phone) from Account a
            where a.id in :ids""")
    List<Findable> findable(Collection<UUID> ids);

    /**
     * By what the texts hold letter by letter: with «like» the signs «_» and «%» would be others. Registrations that nobody
     * confirmed come last, for anybody can make many; who was appointed is awaited.
     */
    @Query("""
            select a from Account a
            where locate(:name, cast(function('translate', lower(a.name), 'әғқңөұүһіё', 'агкноуухие') as string)) > 0
                or locate(:familyLast, cast(function('translate', lower(a.name), 'әғқңөұүһіё', 'агкноуухие') as string)) > 0
                or locate(:text, cast(a.email as string)) > 0 or locate(:digits, cast(a.phone as string)) > 0
            order by case when a.confirmedAt is null and a.roles is empty then 1 else 0 end, a.registeredAt desc, a.id""")
    List<Account> search(String name, String familyLast, String text, String digits, Pageable page);

    @Query("""
            select count(a) from Account a
            where locate(:name, cast(function('translate', lower(a.name), 'әғқңөұүһіё', 'агкноуухие') as string)) > 0
                or locate(:familyLast, cast(function('translate', lower(a.name), 'әғқңөұүһіё', 'агкноуухие') as string)) > 0
                or locate(:text, cast(a.email as string)) > 0 or locate(:digits, cast(a.phone as string)) > 0""")
    int countMatching(String name, String familyLast, String text, String digits);
}
