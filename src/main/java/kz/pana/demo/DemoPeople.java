package kz.pana.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration: 1 administrator, 4 coordinators, 12 volunteers, 6 owners and their staff. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "pana-demo-2026";

    /** The accounts one signs in with, first of their kind. */
    static final List<String> NAMED = List.of("admin", "coordinator", "volunteer", "owner", "staff");

    static final RegionCode ASTANA = new RegionCode("KZ-71");
    static final RegionCode ALMATY = new RegionCode("KZ-75");
    static final RegionCode SHYMKENT = new RegionCode("KZ-79");

    private static final int COORDINATORS = 4;
    private static final int VOLUNTEERS = 12;
    private static final int STAFF_PER_OWNER = 7;

    private static final List<String> FIRST = List.of(
            "Айгүл", "Данияр", "Әсел", "Ерлан", "Гүлнар", "Марат", "Жанар", "Нұрлан", "Сәуле", "Тимур", "Меруерт",
            "Арман", "Ләззат", "Болат", "Динара", "Қайрат", "Ольга", "Сергей", "Анна", "Рустам");
    private static final List<String> LAST = List.of(
            "Сейітова",
            "Омаров",
            "Нұрғалиева",
            "Ахметов",
            "Төлегенова",
            "Қасымов",
            "Ибраева",
            "Жұмабеков",
            "Әбдірахманова",
            "Ким",
            "Садықова",
            "Есенов",
            "Байжанова",
            "Мұратов",
            "Қалиева",
            "Смағұлов",
            "Иванова",
            "Петров",
            "Ли",
            "Исмаилов");

    private final AccountDemo accounts;

    /** One has a chain, where a test wants it. */
    private final int ownerCount;

    private @Nullable AccountId administrator;
    private final List<AccountId> coordinators = new ArrayList<>();
    private final List<AccountId> volunteers = new ArrayList<>();
    private final List<AccountId> owners = new ArrayList<>();
    private final List<List<AccountId>> staff = new ArrayList<>();

    DemoPeople(AccountDemo accounts, @Value("${pana.demo-owners:6}") int ownerCount) {
        this.accounts = accounts;
        this.ownerCount = ownerCount;
    }

    /** Makes them all. */
    void create() {
        administrator = create("admin", 0, Set.of(Role.ADMINISTRATOR), Set.of());
        List<Set<RegionCode>> regions =
                List.of(Set.of(ALMATY, ASTANA, SHYMKENT), Set.of(ASTANA), Set.of(SHYMKENT), Set.of(ALMATY));
        for (int i = 0; i < COORDINATORS; i++) {
            // The first, whom visitors sign in as, writes the course too.
            Set<Role> roles = i == 0 ? Set.of(Role.COORDINATOR, Role.AUTHOR) : Set.of(Role.COORDINATOR);
            coordinators.add(create(numbered("coordinator", i), 1 + i, roles, regions.get(i)));
        }
        for (int i = 0; i < VOLUNTEERS; i++) {
            volunteers.add(create(numbered("volunteer", i), 5 + i, Set.of(), Set.of()));
        }
        for (int i = 0; i < ownerCount; i++) {
            owners.add(create(numbered("owner", i), 17 + i, Set.of(Role.OWNER), Set.of()));
            List<AccountId> team = new ArrayList<>();
            for (int j = 0; j < STAFF_PER_OWNER; j++) {
                int number = i * STAFF_PER_OWNER + j;
                team.add(create(numbered("staff", number), 23 + number, Set.of(Role.STAFF), Set.of()));
            }
            staff.add(team);
        }
    }

    AccountId administrator() {
        return Objects.requireNonNull(administrator);
    }

    /** Whoever approves in a region: not the first coordinator, whose desk should have work left. */
    AccountId coordinator(RegionCode region) {
        return coordinators.get(region.equals(ASTANA) ? 1 : region.equals(SHYMKENT) ? 2 : 3);
    }

    List<AccountId> volunteers() {
        return List.copyOf(volunteers);
    }

    AccountId owner(int shop) {
        return owners.get(shop % ownerCount);
    }

    /** Made when they are asked for. */
    List<AccountId> learners(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> create("learner" + number, 3 * number, Set.of(Role.STAFF), Set.of()))
                .toList();
    }

    int ownerNumber(int shop) {
        return shop % ownerCount;
    }

    List<AccountId> staff(int shop) {
        return staff.get(shop % ownerCount);
    }

    /** Two or three regions for each volunteer, so that every region has some. */
    static Set<RegionCode> regionsOf(int volunteer) {
        return switch (volunteer % 3) {
            case 0 -> Set.of(ALMATY, ASTANA);
            case 1 -> Set.of(ALMATY, SHYMKENT);
            default -> Set.of(ASTANA, SHYMKENT, ALMATY);
        };
    }

    private AccountId create(String mailbox, int person, Set<Role> roles, Set<RegionCode> regions) {
        return accounts.create(
                new EmailAddress(mailbox + "@pana.example"),
                FIRST.get(person % FIRST.size()) + " " + LAST.get((person * 7) % LAST.size()),
                PASSWORD,
                person % 3 == 1 ? Language.RU : Language.KK,
                roles,
                regions);
    }

    private static String numbered(String mailbox, int index) {
        return index == 0 ? mailbox : mailbox + (index + 1);
    }
}
