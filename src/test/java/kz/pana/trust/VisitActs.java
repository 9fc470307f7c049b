package kz.pana.trust;

import java.lang.reflect.Constructor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.pana.place.row.PlaceId;
import kz.pana.place.spi.TrainedPeople;
import kz.pana.report.NewReport;
import kz.pana.report.ReportDesk;
import kz.pana.report.ReportId;
import kz.pana.report.ReportKind;
import kz.pana.report.Reports;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.Serial;
import kz.pana.sign.SignRow;
import kz.pana.sign.Signs;
import kz.pana.trust.RulesModel.VisitFacts;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.ChecklistItem;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitPlan;

/** What volunteers and coordinators do with visits, signs and reports. */
final class VisitActs {

    private static final String WHY = "себебі бар";
    private static final ZoneOffset HERE = ZoneOffset.ofHours(5);
    private static final Set<String> ESSENTIALS =
            Checklist.essentials().stream().map(ChecklistItem::id).collect(Collectors.toSet());
    private static final Constructor<?> PHOTO =
            Cast.constructor("visit.VisitPhoto", VisitId.class, byte[].class, Instant.class);

    private final World world;

    VisitActs(World world) {
        this.world = world;
    }

    void plan(Step step, PlaceId id) {
        VisitKind kind = VisitKind.values()[step.x() % VisitKind.values().length];
        LocalDate day = LocalDate.ofInstant(world.portal.now(), HERE).plusDays(step.x() / 8 % 3);
        world.cast.act(
                step.who(),
                VisitPlanning.class,
                "plan",
                planning -> planning.plan(id, new VisitPlan(kind, day, null, "")));
    }

    void assign(Step step, PlaceId id) {
        visit(id, in("PLANNED", "ASSIGNED", "DECLINED"))
                .ifPresent(visit -> planning(
                        step,
                        visit,
                        "assign",
                        (planning, version) ->
                                planning.assign(visitId(visit), version, world.cast.id(step.x() % Cast.SIZE))));
    }

    private interface OfVisit {
        void act(VisitPlanning planning, long version);
    }

    private void planning(Step step, Object visit, String method, OfVisit act) {
        long version = World.version(visit) - (step.x() == 63 ? 1 : 0);
        world.cast.act(step.who(), VisitPlanning.class, method, planning -> act.act(planning, version));
    }

    void confirm(Step step, PlaceId id) {
        visit(id, in("REPORTED"))
                .ifPresent(visit -> planning(
                        step, visit, "confirm", (planning, version) -> planning.confirm(visitId(visit), version)));
    }

    void giveBack(Step step, PlaceId id) {
        visit(id, in("REPORTED"))
                .ifPresent(visit -> planning(
                        step,
                        visit,
                        "returnWith",
                        (planning, version) -> planning.returnWith(visitId(visit), version, WHY)));
    }

    void cancel(Step step, PlaceId id) {
        visit(id, visit -> !World.state(visit).equals("CONFIRMED"))
                .ifPresent(visit -> planning(
                        step, visit, "cancel", (planning, version) -> planning.cancel(visitId(visit), version, WHY)));
    }

    void accept(Step step, PlaceId id) {
        mine(step, id, "accept", in("ASSIGNED"), (visits, visit) -> visits.accept(visit));
    }

    void decline(Step step, PlaceId id) {
        mine(step, id, "decline", in("ASSIGNED", "ACCEPTED"), (visits, visit) -> visits.decline(visit, WHY));
    }

    void unable(Step step, PlaceId id) {
        mine(step, id, "unable", in("ACCEPTED", "STARTED"), (visits, visit) -> visits.unable(visit, WHY));
    }

    void start(Step step, PlaceId id) {
        mine(step, id, "start", in("ACCEPTED", "RETURNED"), (visits, visit) -> visits.start(visit, null, WHY));
    }

    void report(Step step, PlaceId id) {
        mine(step, id, "report", in("STARTED"), (visits, visit) -> {
            visits.report(visit);
            facts(visit).reportedAt = world.portal.now();
        });
    }

    private interface OfVolunteer {
        void act(MyVisits visits, VisitId visit);
    }

    private void mine(Step step, PlaceId id, String method, Predicate<Object> wanted, OfVolunteer act) {
        visit(id, wanted)
                .ifPresent(visit ->
                        world.cast.act(step.who(), MyVisits.class, method, visits -> act.act(visits, visitId(visit))));
    }

    /** All of the report: well but for what the step chooses; whoever is trained is met, but not always. */
    void fill(Step step, PlaceId id) {
        Optional<Object> visit = visit(id, in("STARTED"));
        if (visit.isEmpty()) {
            return;
        }
        VisitId which = visitId(visit.get());
        VisitKind kind = (VisitKind) Objects.requireNonNull(EntityShape.get(visit.get(), "kind"));
        List<String> items =
                Checklist.asked(kind, Map.of()).stream().map(ChecklistItem::id).toList();
        Optional<String> bad = step.x() % 8 == 0 && !items.isEmpty()
                ? Optional.of(items.get(step.x() / 8 * 5 % items.size()))
                : Optional.empty();
        boolean signBad = bad.filter(kind.signItem().orElse("-")::equals).isPresent();
        Map<String, Boolean> essentials = new HashMap<>();
        Set<Integer> met = new HashSet<>(facts(which).met);
        world.cast.act(step.who(), MyVisits.class, "tick", visits -> {
            items.forEach(item -> visits.tick(which, item, !bad.equals(Optional.of(item)), WHY));
            items.stream()
                    .filter(ESSENTIALS::contains)
                    .forEach(item -> essentials.put(item, !bad.equals(Optional.of(item))));
            // A sign hangs once there is a photo of it as well.
            world.portal.tables.save(Cast.make(PHOTO, which, new byte[1], world.portal.now()));
            if (!signBad) {
                world.portal
                        .bean(Signs.class)
                        .of(id)
                        .ifPresent(
                                sign -> visits.recordSign(which, sign.serial().value()));
            }
            visits.recordConcerns(which, kind == VisitKind.DRILL ? WHY : "");
            together(step, id, which, met);
        });
        VisitFacts facts = facts(which);
        facts.essentials = kind.hasChecklist() ? essentials : Map.of();
        facts.met = met;
        facts.signRead = !signBad && EntityShape.get(visit.get(), "answers.signSerial") != null;
    }

    private void together(Step step, PlaceId id, VisitId which, Set<Integer> met) {
        VisitMeetings meetings = world.portal.bean(VisitMeetings.class);
        boolean first = true;
        for (TrainedPeople.Trained trained :
                world.portal.bean(TrainedPeople.class).at(id)) {
            boolean inPerson = first || step.x() % 4 > 0;
            first = false;
            meetings.meet(which, trained.account(), inPerson);
            int person = world.number(trained.account().value());
            if (inPerson) {
                met.add(person);
            } else {
                met.remove(person);
            }
        }
        meetings.notCountersigned(which, WHY);
    }

    void issue(Step step, PlaceId id) {
        signs(step, "issue", signs -> signs.issue(id));
    }

    void replace(Step step, PlaceId id) {
        sign(id).ifPresent(serial -> signs(step, "replace", signs -> signs.replace(id, serial, WHY)));
    }

    void miss(Step step, PlaceId id) {
        sign(id).ifPresent(serial -> signs(step, "missing", signs -> signs.missing(id, serial, WHY)));
    }

    void declareVoid(Step step, PlaceId id) {
        sign(id).ifPresent(serial -> signs(step, "declareVoid", signs -> signs.declareVoid(id, serial, WHY)));
    }

    private Optional<Serial> sign(PlaceId id) {
        return world.portal.bean(Signs.class).of(id).map(SignRow::serial);
    }

    private void signs(Step step, String method, Consumer<PlaceSigns> act) {
        world.cast.act(step.who(), PlaceSigns.class, method, act);
    }

    /** Somebody says something about the place; nobody knows who. */
    void tell(Step step, PlaceId id) {
        ReportKind kind = ReportKind.values()[step.x() % ReportKind.values().length];
        world.portal
                .bean(Reports.class)
                .tell(world.row(id).code(), new NewReport(kind, "", Optional.empty()), step.x() > 31, "203.0.113.7");
    }

    void order(Step step, PlaceId id) {
        World.last(world.of("report.Report", id), in("NEW", "TRIAGED"))
                .ifPresent(report -> world.cast.act(
                        step.who(),
                        ReportDesk.class,
                        "orderVisit",
                        desk -> desk.orderVisit(new ReportId(World.id(report)), World.version(report), WHY)));
    }

    private Optional<Object> visit(PlaceId id, Predicate<Object> wanted) {
        return World.last(world.of("visit.Visit", id), wanted);
    }

    private static Predicate<Object> in(String... states) {
        List<String> wanted = List.of(states);
        return row -> wanted.contains(World.state(row));
    }

    private VisitFacts facts(VisitId visit) {
        return Objects.requireNonNull(world.model.visits.get(visit.value()));
    }

    private static VisitId visitId(Object visit) {
        return new VisitId(World.id(visit));
    }

    static Duration jump(int x) {
        return switch (x % 16) {
            case 0, 1 -> Duration.ofSeconds(40);
            case 2 -> Duration.ofMinutes(10);
            case 3 -> Duration.ofHours(5);
            case 4, 5 -> Duration.ofDays(1);
            case 6, 7 -> Duration.ofDays(3);
            case 8, 9 -> Duration.ofDays(20);
            case 10, 11 -> Duration.ofDays(100);
            case 12 -> Duration.ofDays(366);
            case 13 -> Duration.ofMinutes(-10);
            case 14 -> Duration.ofHours(-5);
            default -> Duration.ofDays(-1);
        };
    }
}
