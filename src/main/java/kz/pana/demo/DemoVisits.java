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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.AccountDemo;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.place.row.PlaceId;
import kz.pana.platform.StyleTokens;
import kz.pana.sign.Signs;
import kz.pana.visit.MyVisits;
import kz.pana.visit.PlaceVisits;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.row.NextVisit;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The volunteers of the demonstration visit places, from the plan to the report. */
@Component
@Profile("demo")
class DemoVisits {

    private final VisitPlanning planning;
    private final MyVisits visits;
    private final VisitMeetings meetings;
    private final PlaceVisits placeVisits;
    private final Signs signs;
    private final DemoPeople people;
    private final AccountDemo accounts;
    private final DemoClock clock;
    private final byte[] photo = photo();

    DemoVisits(
            VisitPlanning planning,
            MyVisits visits,
            VisitMeetings meetings,
            PlaceVisits placeVisits,
            Signs signs,
            DemoPeople people,
            AccountDemo accounts,
            DemoClock clock) {
        this.planning = planning;
        this.visits = visits;
        this.meetings = meetings;
        this.placeVisits = placeVisits;
        this.signs = signs;
        this.people = people;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A visit that is made.
     *
     * @param minutes how long it takes
     */
    record Made(VisitId visit, PlaceId place, AccountId owner, GeoPoint pin, Instant begun, int minutes) {

        Instant over() {
            return begun.plus(Duration.ofMinutes(minutes));
        }
    }

    /** When a visit is made, whatever the time of day at which the demonstration begins. */
    static Instant noon(Instant thatDay) {
        return thatDay.atZone(KernelConfiguration.ALMATY)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(KernelConfiguration.ALMATY)
                .toInstant();
    }

    /** @param chosen the one of those who can */
    VisitId plan(
            PlaceId place,
            AccountId coordinator,
            VisitPlan plan,
            Instant t,
            Function<List<AccountId>, AccountId> chosen) {
        return accounts.as(
                coordinator,
                () -> clock.at(t, () -> {
                    VisitId visit = RetryOnConflict.of(() -> planning.plan(place, plan));
                    AccountId volunteer = chosen.apply(able(visit));
                    RetryOnConflict.of(() ->
                            planning.assign(visit, planning.visit(visit).row().version(), volunteer));
                    return visit;
                }));
    }

    private List<AccountId> able(VisitId visit) {
        Set<AccountId> able = planning.candidates(visit).stream()
                .map(candidate -> candidate.volunteer().id())
                .collect(Collectors.toSet());
        return people.volunteers().stream().filter(able::contains).toList();
    }

    /**
     * Whoever it was given to makes it, meets everybody who is trained, and reports.
     *
     * @param byCode whether the place agrees by the code on its owner's phone; else under her name on the volunteer's
     * @param seen what is otherwise than well, which the volunteer writes down
     */
    void report(Made made, boolean byCode, Runnable seen) {
        VisitId visit = made.visit();
        Instant t = made.begun();
        AccountId volunteer = people.volunteers().stream()
                .filter(who -> accounts.as(
                        who,
                        () -> visits.open().stream().anyMatch(row -> row.id().equals(visit))))
                .findFirst()
                .orElseThrow();
        as(volunteer, t, () -> visits.accept(visit));
        as(volunteer, t, () -> visits.start(visit, new Position(made.pin(), 12), ""));
        as(volunteer, t, () -> Checklist.items().forEach(item -> visits.tick(visit, item.id(), true, "")));
        as(volunteer, t, seen);
        as(
                volunteer,
                t,
                () -> visits.recordSign(
                        visit, signs.of(made.place()).orElseThrow().serial().toString()));
        as(volunteer, t, () -> visits.attachPhoto(visit, photo));
        as(
                volunteer,
                t,
                () -> visits.visit(visit)
                        .together()
                        .trained()
                        .forEach(person -> meetings.meet(visit, person.account(), true)));
        countersign(made, volunteer, byCode);
        as(volunteer, made.over(), () -> visits.report(visit));
    }

    private void countersign(Made made, AccountId volunteer, boolean byCode) {
        VisitId visit = made.visit();
        if (!byCode) {
            as(
                    volunteer,
                    made.over(),
                    () -> meetings.countersignByTap(visit, visits.visit(visit).answered(), made.owner()));
            return;
        }
        String code = accounts.as(
                made.owner(),
                () -> placeVisits.next(made.place()).stream()
                        .map(NextVisit::code)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        as(
                volunteer,
                made.over(),
                () -> meetings.countersignByCode(visit, visits.visit(visit).answered(), code));
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
