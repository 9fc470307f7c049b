package kz.pana.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
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
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.VisitKind;
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
            VisitPlanning planning) {}

    private final Services services;
    private final DemoVisits visits;
    private final DemoWaiting waiting;
    private final DemoTeams teams;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;
    private final TransactionTemplate transaction;
    private final DomainEvents domainEvents;
    private final Territory territory;

    DemoHistory(
            OwnedPlaces owned,
            OwnedValidity validity,
            ReviewDesk desk,
            VolunteerRegistration registration,
            Volunteers volunteers,
            VisitPlanning planning,
            DemoVisits visits,
            DemoWaiting waiting,
            DemoTeams teams,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock,
            TransactionTemplate transaction,
            DomainEvents domainEvents,
            Territory territory) {
        this.services = new Services(owned, validity, desk, registration, volunteers, planning);
        this.visits = visits;
        this.waiting = waiting;
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
        report(number, visit, place, shop, DemoVisits.noon(t.plus(DAY.multipliedBy(4))));
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
        waiting.come(shop, place);
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

    /** A volunteer is assigned to it: where that waits, the one visitors sign in as. */
    private VisitId plan(int number, PlaceId place, AccountId coordinator, DemoOutcome fate, Instant t) {
        LocalDate day = t.plus(DAY.multipliedBy(fate == DemoOutcome.VISIT_ASSIGNED ? 5 : 1))
                .atZone(KernelConfiguration.ALMATY)
                .toLocalDate();
        AccountId known = people.volunteers().getFirst();
        return visits.plan(
                place,
                coordinator,
                new VisitPlan(VisitKind.ONBOARDING, day, null, "Кіреберісін қарап шығыңызшы."),
                t,
                able -> fate == DemoOutcome.VISIT_ASSIGNED && able.contains(known)
                        ? known
                        : able.get(number % able.size()));
    }

    private void report(int number, VisitId visit, PlaceId place, DemoShop shop, Instant t) {
        DemoVisits.Made made = new DemoVisits.Made(visit, place, people.owner(number), shop.pin(), t, 35 + number % 20);
        visits.report(made, number % 2 != 0, () -> {});
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
}
