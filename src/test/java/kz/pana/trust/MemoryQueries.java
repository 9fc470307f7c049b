package kz.pana.trust;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.pana.identity.access.Role;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeState;
import kz.pana.place.status.ApplicationState;
import kz.pana.team.shift.CertificateUntil;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitState;
import org.jspecify.annotations.Nullable;

/** What each query of a repository finds, said once more over rows in memory; its text stands in the repository. */
final class MemoryQueries {

    private static final Set<ApplicationState> RELIED_ON =
            Set.of(ApplicationState.SUBMITTED, ApplicationState.ONBOARDING, ApplicationState.APPROVED);

    private final MemoryRepositories repositories;
    private final MemoryTables tables;

    private MemoryQueries(MemoryRepositories repositories, MemoryTables tables) {
        this.repositories = repositories;
        this.tables = tables;
    }

    static void answer(MemoryRepositories repositories, MemoryTables tables) {
        MemoryQueries queries = new MemoryQueries(repositories, tables);
        queries.places();
        queries.changes();
        queries.people();
        queries.teams();
        queries.visits();
        queries.signs();
        queries.reports();
        queries.transfers();
    }

    /** Nobody gives a place away here. */
    private void transfers() {
        repositories.answer("TransferRepository.findByOpenPlace", a -> Optional.empty());
        for (String found : List.of("toConfirm", "formerOwners", "formerlyOf")) {
            repositories.answer("TransferRepository." + found, a -> Set.of());
        }
        for (String found : List.of("waitingFor", "due", "done")) {
            repositories.answer("TransferRepository." + found, a -> List.of());
        }
    }

    private void places() {
        Class<?> place = entity("place.Place");
        repositories.answer(
                "PlaceRepository.lock",
                a -> rows(place, row -> is(row, "id", a[0]))
                        .map(row -> get(row, "code"))
                        .findFirst());
        repositories.answer(
                "PlaceRepository.dueAt",
                a -> ids(rows(place, row -> !after(get(row, "publication.assessAt"), (Instant) a[0]))));
        repositories.answer(
                "PlaceRepository.ownedBy",
                a -> rows(
                                place,
                                row -> is(row, "ownerId", a[0])
                                        && !is(row, "application.state", ApplicationState.DISCARDED))
                        .toList());
        repositories.answer(
                "PlaceRepository.lastVisitedBy",
                a -> rows(place, row -> is(row, "lastVisit.visitedBy", a[0])).toList());
        Method row = method(place, "row");
        repositories.answer(
                "PlaceRepository.rows",
                a -> rows(place, one -> isIn(one, "id", a[0]))
                        .map(one -> call(row, one))
                        .toList());
        repositories.answer("PlaceRepository.withPhones", a -> List.of());
        repositories.answer(
                "PlaceRepository.inStates",
                a -> rows(place, one -> isIn(one, "listing.region", a[0]) && isIn(one, "application.state", a[1]))
                        .toList());
        repositories.answer(
                "PlaceRepository.findByCode",
                a -> rows(place, one -> is(one, "code", a[0])).findFirst());
        Class<?> visitor = entity("place.PlaceVisitor");
        Comparator<Instant> order = Comparator.naturalOrder();
        repositories.answer(
                "PlaceVisitorRepository.findByPlaceIdAndAccountId",
                a -> rows(visitor, one -> is(one, "placeId", a[0]) && is(one, "accountId", a[1]))
                        .findFirst());
        repositories.answer(
                "PlaceVisitorRepository.lastVisit",
                a -> rows(visitor, one -> is(one, "placeId", a[0]))
                        .map(one -> instant(one, "visitedAt"))
                        .max(order));
        repositories.answer(
                "PlaceVisitorRepository.existsByPlaceIdAndAccountId",
                a -> rows(visitor, one -> is(one, "placeId", a[0]) && is(one, "accountId", a[1]))
                        .findFirst()
                        .isPresent());
        repositories.answer(
                "PlaceVisitorRepository.existsByPlaceIdAndAccountIdAndVisitedAtGreaterThanEqual",
                a -> rows(visitor, one -> is(one, "placeId", a[0]) && is(one, "accountId", a[1]))
                        .anyMatch(one -> order.compare(instant(one, "visitedAt"), (Instant) a[2]) >= 0));
    }

    private void changes() {
        Class<?> change = entity("place.ChangeRequest");
        repositories.answer(
                "ChangeRequestRepository.findByPlaceIdAndWaitingLine",
                a -> rows(change, one -> is(one, "placeId", a[0]) && is(one, "waitingLine", a[1]))
                        .findFirst());
        repositories.answer(
                "ChangeRequestRepository.ofPlace",
                a -> rows(change, one -> is(one, "placeId", a[0]) && is(one, "state", a[1]))
                        .toList());
        Set<ChangeLine> grave = Set.of(ChangeLine.PIN, ChangeLine.BUSINESS);
        repositories.answer(
                "ChangeRequestRepository.acceptedGrave",
                a -> rows(
                                change,
                                one -> is(one, "placeId", a[0])
                                        && is(one, "state", ChangeState.ACCEPTED)
                                        && grave.contains(get(one, "line"))
                                        && !instant(one, "decidedAt").isBefore((Instant) a[1]))
                        .map(one -> get(one, "decidedBy"))
                        .toList());
        Class<?> business = entity("place.Business");
        repositories.answer(
                "BusinessRepository.findByOwnerIdAndTaxNumber",
                a -> rows(business, one -> is(one, "ownerId", a[0]) && is(one, "taxNumber", a[1]))
                        .findFirst());
        repositories.answer(
                "BusinessRepository.reliedOnElsewhere",
                a -> rows(business, one -> is(one, "ownerId", a[0]) && isReliedOn(get(one, "id"), a[1]))
                        .toList());
    }

    private boolean isReliedOn(@Nullable Object business, Object except) {
        return rows(entity("place.Place"), place -> is(place, "businessId", business) && !is(place, "id", except))
                .anyMatch(place -> RELIED_ON.contains(get(place, "application.state")));
    }

    private void people() {
        Class<?> account = entity("identity.Account");
        repositories.answer(
                "AccountRepository.shutOut",
                a -> rows(account, one -> isIn(one, "id", a[0]) && is(one, "blocked", true))
                        .map(one -> get(one, "id"))
                        .collect(Collectors.toSet()));
        repositories.answer(
                "AccountRepository.coordinatorsOf",
                a -> rows(
                                account,
                                one -> has(one, "roles", Role.COORDINATOR)
                                        && has(one, "regions", a[0])
                                        && is(one, "blocked", false))
                        .toList());
        for (String query : List.of("administrators", "lockAdministrators")) {
            repositories.answer(
                    "AccountRepository." + query,
                    a -> rows(account, one -> has(one, "roles", Role.ADMINISTRATOR) && is(one, "blocked", false))
                            .toList());
        }
        repositories.answer("AccountRepository.withPhones", a -> List.of());
        repositories.answer(
                "AccountRepository.findByEmail",
                a -> rows(account, one -> is(one, "email", a[0])).findFirst());
        Constructor<?> epoch = constructor("identity.AccountEpoch");
        repositories.answer(
                "AccountRepository.epoch",
                a -> rows(account, one -> is(one, "id", a[0]))
                        .map(one -> make(epoch, get(one, "epoch"), get(one, "oldestEpoch"), get(one, "blocked")))
                        .findFirst());
        repositories.answer("VolunteerRepository.withPhones", a -> List.of());
    }

    private void teams() {
        Class<?> member = entity("team.Membership");
        Class<?> certificate = entity("certificate.Certificate");
        repositories.answer(
                "MembershipRepository.findByAccountIdAndPlaceId",
                a -> rows(member, one -> is(one, "accountId", a[0]) && is(one, "placeId", a[1]))
                        .findFirst());
        repositories.answer(
                "MembershipRepository.ofPlace",
                a -> rows(member, one -> is(one, "placeId", a[0])).toList());
        repositories.answer(
                "MembershipRepository.ofPerson",
                a -> rows(member, one -> is(one, "accountId", a[0])).toList());
        repositories.answer(
                "MembershipRepository.present",
                a -> rows(member, one -> is(one, "accountId", a[0]) && is(one, "leftAt", null))
                        .toList());
        repositories.answer(
                "MembershipRepository.presentAt",
                a -> rows(member, one -> is(one, "placeId", a[0]) && is(one, "leftAt", null))
                        .map(one -> get(one, "accountId"))
                        .collect(Collectors.toSet()));
        repositories.answer(
                "MembershipRepository.certified",
                a -> certified(member, certificate, (Collection<?>) a[0], (Instant) a[1]));
        Class<?> cover = entity("team.TeamCover");
        repositories.answer(
                "TeamCoverRepository.ofPlaces",
                a -> rows(cover, one -> isIn(one, "placeId", a[0])).toList());
        Comparator<Object> longestFirst = Comparator.comparing(one -> instant(one, "expiresAt"));
        repositories.answer(
                "CertificateRepository.ofPlace",
                a -> rows(certificate, one -> is(one, "placeId", a[0]))
                        .sorted(longestFirst.reversed())
                        .toList());
    }

    private List<CertificateUntil> certified(Class<?> member, Class<?> certificate, Collection<?> places, Instant now) {
        Map<Object, CertificateUntil> longest = new HashMap<>();
        rows(
                        certificate,
                        one -> places.contains(get(one, "placeId"))
                                && is(one, "revokedAt", null)
                                && after(get(one, "expiresAt"), now)
                                && rows(
                                                member,
                                                m -> is(m, "accountId", get(one, "accountId"))
                                                        && is(m, "placeId", get(one, "placeId"))
                                                        && is(m, "leftAt", null))
                                        .findFirst()
                                        .isPresent())
                .map(one -> new CertificateUntil(id(one, "placeId"), id(one, "accountId"), instant(one, "expiresAt")))
                .forEach(held -> longest.merge(
                        List.of(held.place(), held.person()),
                        held,
                        (one, other) -> one.until().isAfter(other.until()) ? one : other));
        return longest.values().stream()
                .sorted(Comparator.comparing(CertificateUntil::until).reversed())
                .toList();
    }

    private void visits() {
        Class<?> visit = entity("visit.Visit");
        Comparator<Object> latestFirst = Comparator.comparing((Object one) -> (LocalDate) need(one, "planned.day"))
                .reversed();
        repositories.answer("VisitRepository.lock", a -> tables.find(visit, (UUID) a[0]));
        repositories.answer(
                "VisitRepository.ofPlace",
                a -> rows(visit, one -> is(one, "placeId", a[0]) && (a.length == 1 || is(one, "kind", a[1])))
                        .sorted(latestFirst)
                        .toList());
        repositories.answer(
                "VisitRepository.ofPlaces",
                a -> rows(visit, one -> isIn(one, "placeId", a[0]))
                        .sorted(latestFirst)
                        .toList());
        repositories.answer(
                "VisitRepository.ofVolunteer",
                a -> rows(visit, one -> is(one, "volunteerId", a[0]) && isIn(one, "state", a[1]))
                        .toList());
        repositories.answer(
                "VisitRepository.openOf",
                a -> rows(visit, one -> is(one, "placeId", a[0]) && is(one, "openKind", a[1]))
                        .map(one -> get(one, "id"))
                        .findFirst());
        repositories.answer(
                "VisitRepository.before",
                a -> ids(rows(
                        visit,
                        one -> ((LocalDate) need(one, "planned.day")).isBefore((LocalDate) a[0])
                                && isIn(one, "state", a[1]))));
        Constructor<?> answer = constructor("visit.EssentialAnswer");
        repositories.answer(
                "VisitRepository.essentialAnswers",
                a -> rows(visit, one -> isIn(one, "placeId", a[0]) && is(one, "state", VisitState.CONFIRMED))
                        .flatMap(one -> ((Map<?, ?>) need(one, "answers.findings"))
                                .entrySet().stream()
                                        .filter(found -> ((Collection<?>) a[1]).contains(found.getKey()))
                                        .map(found -> make(
                                                answer,
                                                get(one, "placeId"),
                                                found.getKey(),
                                                get(found.getValue(), "ok"),
                                                get(one, "reportedAt"))))
                        .toList());
        repositories.answer(
                "VisitRepository.metOnboarding",
                a -> rows(
                                visit,
                                one -> is(one, "placeId", a[0])
                                        && is(one, "state", VisitState.CONFIRMED)
                                        && is(one, "kind", VisitKind.ONBOARDING))
                        .flatMap(one -> ((Collection<?>) need(one, "answers.met")).stream())
                        .distinct()
                        .toList());
        Class<?> photo = entity("visit.VisitPhoto");
        repositories.answer("VisitPhotoRepository.idsOf", a -> ids(rows(photo, one -> is(one, "visitId", a[0]))));
    }

    private void signs() {
        Class<?> sign = entity("sign.Sign");
        repositories.answer(
                "SignRepository.findBySerial",
                a -> rows(sign, one -> is(one, "serial", a[0])).findFirst());
        repositories.answer(
                "SignRepository.existsBySerial",
                a -> rows(sign, one -> is(one, "serial", a[0])).findFirst().isPresent());
        repositories.answer(
                "SignRepository.findByLivePlaceId",
                a -> rows(sign, one -> is(one, "livePlaceId", a[0])).findFirst());
        Comparator<Object> earliestFirst = Comparator.comparing(one -> instant(one, "stateAt"));
        repositories.answer(
                "SignRepository.latestOf",
                a -> rows(sign, one -> is(one, "placeId", a[0])).max(earliestFirst));
        repositories.answer(
                "SignRepository.ofPlaces",
                a -> rows(sign, one -> isIn(one, "placeId", a[0]))
                        .sorted(earliestFirst.reversed())
                        .toList());
    }

    private void reports() {
        Class<?> report = entity("report.Report");
        repositories.answer(
                "ReportRepository.waitingFor",
                a -> rows(
                                report,
                                one -> is(one, "visitId", a[0])
                                        && Objects.toString(get(one, "state")).equals("VISIT_ORDERED")
                                        && is(one, "visitConfirmedAt", null))
                        .toList());
        repositories.answer("ReportRepository.same", a -> List.of());
        repositories.answer("ReportRepository.many", a -> Optional.empty());
        repositories.answer("ReportRepository.count", a -> 0);
    }

    private Stream<Object> rows(Class<?> entity, Predicate<Object> where) {
        return tables.rows(entity, where);
    }

    private static List<@Nullable Object> ids(Stream<Object> rows) {
        return rows.<@Nullable Object>map(row -> get(row, "id")).toList();
    }

    private static @Nullable Object get(Object row, String path) {
        return EntityShape.get(row, path);
    }

    private static Object need(Object row, String path) {
        return Objects.requireNonNull(get(row, path), path);
    }

    private static UUID id(Object row, String path) {
        return (UUID) need(row, path);
    }

    private static Instant instant(Object row, String path) {
        return (Instant) need(row, path);
    }

    private static boolean is(Object row, String path, @Nullable Object value) {
        return Objects.equals(get(row, path), value);
    }

    /** What is empty is in nothing, as for a database. */
    private static boolean isIn(Object row, String path, Object values) {
        Object value = get(row, path);
        return value != null && ((Collection<?>) values).contains(value);
    }

    private static boolean has(Object row, String path, Object value) {
        return ((Collection<?>) need(row, path)).contains(value);
    }

    private static boolean after(@Nullable Object moment, Instant other) {
        return moment == null || ((Instant) moment).isAfter(other);
    }

    private static Class<?> entity(String name) {
        return Wiring.named("kz.pana." + name);
    }

    private static Method method(Class<?> type, String name) {
        try {
            Method method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Method method, Object on) {
        try {
            return method.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static Constructor<?> constructor(String type) {
        Constructor<?> only = entity(type).getDeclaredConstructors()[0];
        only.setAccessible(true);
        return only;
    }

    private static Object make(Constructor<?> constructor, @Nullable Object... values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(constructor.toString(), e);
        }
    }
}
