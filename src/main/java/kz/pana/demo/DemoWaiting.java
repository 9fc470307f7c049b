package kz.pana.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.PlaceId;
import kz.pana.place.transfer.PlaceDemo;
import kz.pana.visit.MyCorrections;
import kz.pana.visit.MyVisits;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.CorrectedLine;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What waits for those whom visitors sign in as: another name to decide about, hours that a visit saw otherwise, and a place
 * that the first owner gives to the second.
 */
@Component
@Profile("demo")
class DemoWaiting {

    /** Places of the first owner and of the second that are on the map. */
    private static final int RENAMED = 6;

    private static final int OFFERED = 12;
    private static final int CORRECTED = 19;

    private static final String NEW_OWNER = "owner2@pana.example";
    private static final String SEEN_HOURS = "Mo-Su 09:00-21:00";

    private final PlaceDemo owned;
    private final DemoVisits visits;
    private final MyVisits mine;
    private final MyCorrections corrections;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;

    DemoWaiting(
            PlaceDemo owned,
            DemoVisits visits,
            MyVisits mine,
            MyCorrections corrections,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock) {
        this.owned = owned;
        this.visits = visits;
        this.mine = mine;
        this.corrections = corrections;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** At three places that are approved. */
    void come(DemoShop shop, PlaceId place) {
        switch (shop.number()) {
            case RENAMED ->
                asOwner(
                        shop,
                        () -> owned.rename(
                                place,
                                newName(shop, ApplicationField.NAME_KK),
                                newName(shop, ApplicationField.NAME_RU),
                                "Маңдайшаны ауыстырдық, атауымыз енді осылай."));
            case OFFERED -> asOwner(shop, () -> owned.offer(place, NEW_OWNER, "Бизнесті сатып жатырмын."));
            case CORRECTED -> correct(shop, place);
            default -> {}
        }
    }

    private static String newName(DemoShop shop, ApplicationField language) {
        return shop.answer(language).replace("»", " плюс»");
    }

    /** Somebody was there yesterday, and the hours on the door were others. */
    private void correct(DemoShop shop, PlaceId place) {
        Instant noon = DemoVisits.noon(clock.instant().minus(Duration.ofDays(1)));
        VisitPlan plan = new VisitPlan(
                VisitKind.YEARLY, noon.atZone(KernelConfiguration.ALMATY).toLocalDate(), null, "Жыл сайынғы тексеру.");
        VisitId visit = visits.plan(
                place, people.coordinator(shop.region()), plan, noon.minus(Duration.ofHours(2)), List::getLast);
        visits.report(
                new DemoVisits.Made(visit, place, people.owner(shop.number()), shop.pin(), noon, 40), false, () -> {
                    mine.tick(visit, "hours-true", false, "Есікте басқа кесте ілулі тұр: кешке ертерек жабылады.");
                    corrections.note(visit, CorrectedLine.HOURS, SEEN_HOURS);
                });
    }

    private void asOwner(DemoShop shop, Runnable action) {
        AccountId owner = people.owner(shop.number());
        Supplier<Boolean> done = () -> {
            action.run();
            return true;
        };
        accounts.as(owner, () -> clock.at(clock.instant().minus(Duration.ofHours(20)), () -> RetryOnConflict.of(done)));
    }
}
