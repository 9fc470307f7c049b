package kz.pana.trust;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Aggregate;
import kz.pana.kernel.EmailAddress;
import kz.pana.kernel.Language;
import kz.pana.kernel.PersonName;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of a sequence, each with their session: of all roles, and some with two that must not meet at one place. */
final class Cast {

    static final List<RegionCode> REGIONS = List.of(new RegionCode("KZ-75"), new RegionCode("KZ-71"));

    private static final Set<Role> NONE = Set.of();
    private static final Set<Role> COORDINATOR = Set.of(Role.COORDINATOR);
    private static final Set<Role> VOLUNTEER = Set.of(Role.VOLUNTEER);

    /** By number: owners and staff to be, volunteers, coordinators of two regions, administrators, a passer-by. */
    private static final List<Set<Role>> ROLES = List.of(
            NONE,
            NONE,
            NONE,
            NONE,
            VOLUNTEER,
            VOLUNTEER,
            VOLUNTEER,
            VOLUNTEER,
            COORDINATOR,
            COORDINATOR,
            Set.of(Role.COORDINATOR, Role.VOLUNTEER),
            COORDINATOR,
            Set.of(Role.ADMINISTRATOR),
            Set.of(Role.ADMINISTRATOR),
            NONE);

    static final int OWNERS = 2;
    static final int SIZE = ROLES.size();
    static final int FIRST_VOLUNTEER = 4;
    static final int FIRST_COORDINATOR = 8;
    static final int ELSEWHERE = 11;
    static final int ADMINISTRATOR = 12;

    private static final Constructor<?> ACCOUNT =
            constructor("identity.Account", EmailAddress.class, PersonName.class, Language.class, Instant.class);
    private static final Constructor<?> APPLICANT = constructor(
            "volunteer.Volunteer", Actor.class, Set.class, Set.class, PhoneNumber.class, String.class, Instant.class);
    private static final Method AUTHENTICATION = authentication();
    private static final Map<String, String> GUARDS = new ConcurrentHashMap<>();

    private final MemoryPortal portal;
    private final List<Object> accounts = new ArrayList<>();
    private final List<AccountId> ids = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final @Nullable Authentication[] sessions = new Authentication[SIZE];

    Cast(MemoryPortal portal) {
        this.portal = portal;
        for (int i = 0; i < SIZE; i++) {
            enter(i);
        }
        for (int i = 0; i < SIZE; i++) {
            if (ROLES.get(i).contains(Role.VOLUNTEER)) {
                acceptAsVolunteer(i, i == FIRST_VOLUNTEER + 3 ? REGIONS : REGIONS.subList(0, 1));
            }
        }
    }

    AccountId id(int who) {
        return ids.get(who);
    }

    /** The number of an account; of {@code null} nobody's. */
    int number(@Nullable UUID account) {
        return account == null ? PlaceFacts.NOBODY : numbers.getOrDefault(account, -2);
    }

    static EmailAddress email(int who) {
        return new EmailAddress("person" + who + "@pana.example");
    }

    static PersonName name(int who) {
        return new PersonName("Адам", "Нөмір" + (char) ('а' + who));
    }

    /** Everybody signs in anew. */
    void endSessions() {
        Arrays.fill(sessions, null);
    }

    /** The account as it stands, to compare. */
    Object account(int who) {
        return accounts.get(who);
    }

    /**
     * Does something as that person, if the session holds and the method of the service is theirs to call.
     *
     * @param service whose annotations guard it
     */
    <S> void act(int who, Class<S> service, String method, Consumer<S> action) {
        as(who, () -> {
            requireAllowed(service, method);
            action.accept(portal.bean(service));
        });
    }

    /** Does something that needs no more than to be signed in. */
    void signedIn(int who, Consumer<Actor> action) {
        as(who, () -> action.accept(portal.bean(SignedIn.class).actor()));
    }

    private void as(int who, Runnable action) {
        SecurityContextHolder.getContext().setAuthentication(session(who));
        try {
            portal.tables.transaction(() -> {
                action.run();
                return this;
            });
        } finally {
            sessions[who] = SecurityContextHolder.getContext().getAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    /** The session that there is; whoever has none signs in, unless they are shut out. */
    private Authentication session(int who) {
        Authentication session = sessions[who];
        if (session != null) {
            SecurityContextHolder.getContext().setAuthentication(session);
            portal.bean(SignedIn.class).renew();
            session = SecurityContextHolder.getContext().getAuthentication();
        }
        if (session == null) {
            if (Boolean.TRUE.equals(EntityShape.get(accounts.get(who), "blocked"))) {
                throw new AccessDeniedException("shut out");
            }
            session = signIn(accounts.get(who));
        }
        return session;
    }

    private static Authentication signIn(Object account) {
        try {
            return (Authentication) AUTHENTICATION.invoke(null, account);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** As Spring does before it calls the method. */
    private static void requireAllowed(Class<?> service, String method) {
        String guard = GUARDS.computeIfAbsent(service.getName() + "." + method, name -> guard(service, method));
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        boolean allowed = guard.equals("isAuthenticated()") || guard.equals("permitAll");
        if (guard.startsWith("hasRole('") && session != null) {
            String role = "ROLE_" + guard.substring(9, guard.length() - 2);
            allowed = session.getAuthorities().stream().anyMatch(given -> role.equals(given.getAuthority()));
        }
        if (!allowed) {
            throw new AccessDeniedException(guard);
        }
    }

    private static String guard(Class<?> service, String name) {
        for (Method method : service.getMethods()) {
            PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
            if (method.getName().equals(name) && own != null) {
                return own.value();
            }
        }
        PreAuthorize ofAll = AnnotatedElementUtils.findMergedAnnotation(service, PreAuthorize.class);
        if (ofAll == null) {
            throw new AssertionError("nothing guards " + service + "." + name);
        }
        return ofAll.value();
    }

    private void enter(int who) {
        Object account = make(ACCOUNT, email(who), name(who), Language.KK, portal.now());
        EntityShape.set(account, "confirmedAt", portal.now());
        EntityShape.set(account, "passwordHash", "-");
        EntityShape.set(account, "roles", new HashSet<>(ROLES.get(who)));
        RegionCode region = who == ELSEWHERE ? REGIONS.get(1) : REGIONS.get(0);
        boolean coordinates = ROLES.get(who).contains(Role.COORDINATOR);
        EntityShape.set(account, "regions", new HashSet<>(coordinates ? Set.of(region) : Set.of()));
        EntityShape.set(account, "version", 0L);
        accounts.add(account);
        UUID id = (UUID) Objects.requireNonNull(EntityShape.get(account, "id"));
        ids.add(new AccountId(id));
        numbers.put(id, who);
        portal.tables.save(account);
    }

    private void acceptAsVolunteer(int who, List<RegionCode> regions) {
        Actor actor = new Actor(id(who), name(who).full(), VOLUNTEER, Set.of());
        Object volunteer = make(
                APPLICANT,
                actor,
                Set.copyOf(regions),
                Set.of(Language.KK),
                PhoneNumber.parse("+7701000%04d".formatted(who)),
                "",
                portal.now());
        Actor other = new Actor(id(ADMINISTRATOR), "-", COORDINATOR, Set.copyOf(REGIONS));
        regions.forEach(region -> accept(volunteer, region, other));
        ((Aggregate) volunteer).drainEvents();
        EntityShape.set(volunteer, "version", 0L);
        portal.tables.save(volunteer);
    }

    private void accept(Object volunteer, RegionCode region, Actor by) {
        try {
            Method accept = volunteer
                    .getClass()
                    .getDeclaredMethod("accept", RegionCode.class, Actor.class, String.class, Instant.class);
            accept.setAccessible(true);
            accept.invoke(volunteer, region, by, "кездестік", portal.now());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Method authentication() {
        try {
            Method method =
                    SignedIn.class.getDeclaredMethod("authentication", Wiring.named("kz.pana.identity.Account"));
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Constructor<?> constructor(String type, Class<?>... parameters) {
        try {
            Constructor<?> constructor = Wiring.named("kz.pana." + type).getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Object make(Constructor<?> constructor, Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(constructor.toString(), e);
        }
    }

    static IntStream everybody() {
        return IntStream.range(0, SIZE);
    }
}
