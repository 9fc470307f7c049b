package kz.pana.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.OwnedValidity;
import kz.pana.place.ReviewDesk;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.PauseReason;
import kz.pana.place.status.Validity;
import kz.pana.platform.DomainEvents;
import kz.pana.platform.StyleTokens;
import kz.pana.sign.Signs;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.visit.MyVisits;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.NextVisit;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.VolunteerState;
import kz.pana.volunteer.Volunteers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lives through a year with the people of the demonstration, by the same services everybody uses. */
@Component
@Profile("demo")
class DemoHistory {

    private static final Duration DAY = Duration.ofDays(1);

    private record Services(
            OwnedPlaces owned,
            OwnedValidity validity,
            ReviewDesk desk,
            VolunteerRegistration registration,
            Volunteers volunteers,
            VisitPlanning planning,
            MyVisits visits,
            VisitMeetings meetings,
            PlaceVisits placeVisits,
            Signs signs) {}

    private final Services services;
    private final DemoTeams teams;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final DomainEvents domainEvents;
    private final Territory territory;
    private final byte[] photo = photo();

    DemoHistory(
            OwnedPlaces owned,
            OwnedValidity validity,
            ReviewDesk desk,
            VolunteerRegistration registration,
            Volunteers volunteers,
            VisitPlanning planning,
            MyVisits visits,
            VisitMeetings meetings,
            PlaceVisits placeVisits,
            Signs signs,
            DemoTeams teams,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock,
            TransactionTemplate transaction,
            DomainEvents domainEvents,
            Territory territory) {
        this.services = new Services(
                owned, validity, desk, registration, volunteers, planning, visits, meetings, placeVisits, signs);
        this.teams = teams;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
        this.transaction = transaction;
        this.domainEvents = domainEvents;
        this.territory = territory;
    }

    /** The volunteers register; all but the last two are accepted. */
    void volunteersCome() {
        Instant longAgo = clock.instant().minus(DAY.multipliedBy(420));
        List<AccountId> volunteers = people.volunteers();
        for (int i = 0; i < volunteers.size(); i++) {
            Set<RegionCode> regions = DemoPeople.regionsOf(i);
            Set<Language> languages = i % 2 == 0 ? Set.of(Language.KK, Language.RU) : Set.of(Language.KK);
            PhoneNumber phone = PhoneNumber.parse("+7 700 000 01 %02d".formatted(i));
            as(volunteers.get(i), longAgo, () -> services.registration.apply(regions, languages, phone, ""));
            if (i < volunteers.size() - 2) {
                AccountId who = volunteers.get(i);
                regions.forEach(region -> as(people.coordinator(region), longAgo.plus(DAY), () -> accept(who, region)));
            }
        }
    }

    private void accept(AccountId who, RegionCode region) {
        services.volunteers.list(VolunteerState.APPLIED, 0, 100).stream()
                .filter(row -> row.id().equals(who))
                .forEach(row -> services.volunteers.accept(
                        who, region, row.version(), "Кездесіп, бірге бір орынға барып көрдік."));
    }

    /** One place, from its first draft to wherever it stands today. */
    void live(int number) {
        DemoOutcome fate = DemoOutcome.of(number);
        DemoShop shop = DemoShop.number(number, territory);
        AccountId owner = people.owner(number);
        AccountId coordinator = people.coordinator(shop.region());
        Instant t = clock.instant().minus(DAY.multipliedBy(age(fate, number)));

        PlaceId place = enrol(shop, owner, fate, t);
        if (!review(fate, place, coordinator, t.plus(DAY))) {
            return;
        }
        teams.train(number, fate, place, t.plus(DAY.multipliedBy(2)));
        if (fate == DemoOutcome.ONBOARDING) {
            return;
        }
        VisitId visit = plan(number, place, coordinator, fate, t.plus(DAY.multipliedBy(3)));
        if (fate == DemoOutcome.VISIT_ASSIGNED) {
            return;
        }
        report(number, visit, place, shop, noon(t.plus(DAY.multipliedBy(4))));
        if (fate == DemoOutcome.VISIT_REPORTED) {
            return;
        }
        // In one go: what happened more than a year ago has run out by now, and the portal would say so in between.
        as(
                coordinator,
                t.plus(DAY.multipliedBy(5)),
                () -> transaction.executeWithoutResult(status -> {
                    services.planning.confirm(
                            visit, services.planning.visit(visit).row().version());
                    domainEvents.publish();
                    status.flush();
                    services.desk.approve(place, version(place));
                }));
        later(fate, number, place, owner, coordinator, t.plus(DAY.multipliedBy(10)));
    }

    /** @return whether the place is taken on */
    private boolean review(DemoOutcome fate, PlaceId place, AccountId coordinator, Instant t) {
        switch (fate) {
            case DRAFT, SUBMITTED -> {}
            case NEEDS_CHANGES ->
                as(
                        coordinator,
                        t,
                        () -> services.desk.askForChanges(
                                place, version(place), "Жұмыс уақытын нақтылап жіберіңізші."));
            case REJECTED ->
                as(
                        coordinator,
                        t,
                        () -> services.desk.reject(place, version(place), "Бұл мекенжайда дүкен жоқ, тек қойма тұр."));
            default -> {
                as(coordinator, t, () -> services.desk.startOnboarding(place, version(place)));
                return true;
            }
        }
        return false;
    }

    private PlaceId enrol(DemoShop shop, AccountId owner, DemoOutcome fate, Instant t) {
        return accounts.as(
                owner,
                () -> clock.at(t, () -> {
                    PlaceId place = services.owned.begin();
                    Map<ApplicationField, String> business = Map.of(
                            ApplicationField.TAX_NUMBER,
                            DemoShop.taxNumber(people.ownerNumber(shop.number())),
                            ApplicationField.LEGAL_NAME,
                            "«Үлгі-" + (people.ownerNumber(shop.number()) + 1) + "» ЖШС");
                    services.owned.answer(place, ownVersion(place), business);
                    if (fate == DemoOutcome.DRAFT) {
                        return place;
                    }
                    services.owned.acceptAgreement(place, "Үлгі Иесі");
                    long version = services.owned.answer(place, ownVersion(place), shop.answers());
                    services.owned.submit(place, version);
                    return place;
                }));
    }

    private VisitId plan(int number, PlaceId place, AccountId coordinator, DemoOutcome fate, Instant t) {
        return accounts.as(
                coordinator,
                () -> clock.at(t, () -> {
                    var day = t.plus(DAY.multipliedBy(fate == DemoOutcome.VISIT_ASSIGNED ? 5 : 1))
                            .atZone(KernelConfiguration.ALMATY)
                            .toLocalDate();
                    VisitPlan plan = new VisitPlan(VisitKind.ONBOARDING, day, null, "Кіреберісін қарап шығыңызшы.");
                    VisitId visit = RetryOnConflict.of(() -> services.planning.plan(place, plan));
                    AccountId volunteer = volunteer(number, fate, visit);
                    RetryOnConflict.of(() -> services.planning.assign(
                            visit, services.planning.visit(visit).row().version(), volunteer));
                    return visit;
                }));
    }

    private AccountId volunteer(int number, DemoOutcome fate, VisitId visit) {
        Set<AccountId> able = services.planning.candidates(visit).stream()
                .map(candidate -> candidate.volunteer().id())
                .collect(Collectors.toSet());
        List<AccountId> candidates =
                people.volunteers().stream().filter(able::contains).toList();
        AccountId known = people.volunteers().getFirst();
        return fate == DemoOutcome.VISIT_ASSIGNED && candidates.contains(known)
                ? known
                : candidates.get(number % candidates.size());
    }

    private void report(int number, VisitId visit, PlaceId place, DemoShop shop, Instant t) {
        AccountId volunteer = people.volunteers().stream()
                .filter(who -> accounts.as(
                        who,
                        () -> services.visits.open().stream()
                                .anyMatch(row -> row.id().equals(visit))))
                .findFirst()
                .orElseThrow();
        as(volunteer, t, () -> services.visits.accept(visit));
        as(
                volunteer,
                t,
                () -> services.visits.start(
                        visit,
                        new Position(GeoPoint.parse(shop.answers().getOrDefault(ApplicationField.PIN, "")), 12),
                        ""));
        as(volunteer, t, () -> Checklist.items().forEach(item -> services.visits.tick(visit, item.id(), true, "")));
        as(
                volunteer,
                t,
                () -> services.visits.recordSign(
                        visit, services.signs.of(place).orElseThrow().serial().toString()));
        as(volunteer, t, () -> services.visits.attachPhoto(visit, photo));
        as(
                volunteer,
                t,
                () -> services.visits
                        .visit(visit)
                        .together()
                        .trained()
                        .forEach(person -> services.meetings.meet(visit, person.account(), true)));
        Instant done = t.plus(Duration.ofMinutes(35 + number % 20));
        countersign(number, visit, place, volunteer, done);
        as(volunteer, done, () -> services.visits.report(visit));
    }

    /** When a visit is made, whatever the time of day at which the demonstration begins. */
    private static Instant noon(Instant thatDay) {
        return thatDay.atZone(KernelConfiguration.ALMATY)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(KernelConfiguration.ALMATY)
                .toInstant();
    }

    /** At every other place by the code on the owner's phone, at the others under her name on the volunteer's. */
    private void countersign(int number, VisitId visit, PlaceId place, AccountId volunteer, Instant t) {
        AccountId owner = people.owner(number);
        if (number % 2 == 0) {
            as(
                    volunteer,
                    t,
                    () -> services.meetings.countersignByTap(
                            visit, services.visits.visit(visit).answered(), owner));
            return;
        }
        String code = accounts.as(
                owner,
                () -> services.placeVisits.next(place).stream()
                        .map(NextVisit::code)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        as(
                volunteer,
                t,
                () -> services.meetings.countersignByCode(
                        visit, services.visits.visit(visit).answered(), code));
    }

    private void later(DemoOutcome fate, int number, PlaceId place, AccountId owner, AccountId coordinator, Instant t) {
        switch (fate) {
            case PAUSED -> as(owner, t, () -> services.validity.pause(place, PauseReason.REPAIR, null));
            case SUSPENDED ->
                as(coordinator, t, () -> services.desk.suspend(place, "Белгі ілінбеген, тексеру жоспарланды."));
            case ENDED -> {
                if (number % 3 == 0) {
                    as(owner, t, () -> services.owned.withdraw(place, "Дүкен басқа жерге көшеді", DemoPeople.PASSWORD));
                } else {
                    Validity how = number % 3 == 1 ? Validity.CLOSED : Validity.REVOKED;
                    as(coordinator, t, () -> services.desk.end(place, how, "Дүкен жабылды."));
                }
            }
            default -> {}
        }
    }

    private static long age(DemoOutcome fate, int number) {
        Random chance = new Random(number);
        if (fate == DemoOutcome.EXPIRED) {
            return 380 + chance.nextInt(20);
        }
        // The certificates of the oldest run out within a month.
        return fate.wasApproved() ? 20 + chance.nextInt(340) : 6 + chance.nextInt(14);
    }

    private long version(PlaceId place) {
        return services.desk.place(place).row().version();
    }

    private long ownVersion(PlaceId place) {
        return services.owned.place(place).row().version();
    }

    private void as(AccountId who, Instant when, Runnable action) {
        Supplier<Boolean> done = () -> {
            action.run();
            return true;
        };
        accounts.as(who, () -> clock.at(when, () -> RetryOnConflict.of(done)));
    }

    /** Stands in for a photo of the sign: a red board on a wall. */
    private static byte[] photo() {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(StyleTokens.rgb("line")));
        brush.fillRect(0, 0, 320, 240);
        brush.setColor(new Color(StyleTokens.rgb("brand")));
        brush.fillRoundRect(110, 60, 100, 100, 16, 16);
        brush.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
