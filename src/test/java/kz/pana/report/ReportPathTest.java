package kz.pana.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.audit.TrailRow;
import kz.pana.finder.PublishedPlaceRows;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.FourEyes;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.PlaceTrail;
import kz.pana.place.ReviewDesk;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.Validity;
import kz.pana.visit.MissedVisits;
import kz.pana.visit.MyVisits;
import kz.pana.visit.VisitDays;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.VisitPlanning;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.row.VisitId;
import kz.pana.visit.row.VisitRow;
import kz.pana.visit.row.VisitState;
import kz.pana.volunteer.VolunteerRegistration;
import kz.pana.volunteer.Volunteers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PanaTest
class ReportPathTest {

    @Autowired
    Personas cast;

    @Autowired
    JdbcClient database;

    @Autowired
    Reports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    PlaceDirectory places;

    @Autowired
    VisitPlanning planning;

    @Autowired
    VisitDays days;

    @Autowired
    MyVisits visits;

    @Autowired
    VolunteerRegistration registration;

    @Autowired
    Volunteers volunteers;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlaceTrail placeTrail;

    @Autowired
    Inbox inbox;

    @Autowired
    ContactRetention forgetting;

    @Autowired
    UnreadReports unread;

    @Autowired
    MovedClock clock;

    PlaceCode code;
    PlaceId place;
    AccountId coordinator;

    @BeforeEach
    void somewhereInAstana() {
        code = new PublishedPlaceRows(database, cast).publish("KZ-71", "astana", "Аптека", 51.13, 71.43);
        place = places.byCode(code).orElseThrow().id();
        coordinator = cast.coordinator(Personas.ASTANA);
    }

    @Test
    void aReportTellsTheCoordinatorsAndLeavesThePlaceAsItIs() {
        var before = places.row(place);
        long version = before.version();

        ReportId id = told(ReportKind.NOT_REAL);

        assertThat(places.row(place)).isEqualTo(before);
        assertThat(places.row(place).version()).isEqualTo(version);
        assertThat(places.row(place).status().published()).isTrue();
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 5)))
                .extracting(InboxRow::path)
                .contains("desk/reports/" + id);
        assertThat(database.sql("select count(*) from mail where body like ?")
                        .param("%desk/reports/" + id + "%")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Whoever told was promised a person within the hour: if nobody has looked by then, more people hear of it, once. */
    @Test
    void harmByStaffThatNobodyLooksAtWithinTheHourIsBroughtUpOnce() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        ReportId id = told(ReportKind.HARMED);
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 5)))
                .filteredOn(row -> row.path().equals("desk/reports/" + id))
                .hasSize(1);

        clock.later(Duration.ofMinutes(59), unread::tell);
        assertThat(unreadNotices(coordinator)).isZero();
        clock.later(Duration.ofMinutes(61), unread::tell);
        clock.later(Duration.ofMinutes(70), unread::tell);
        assertThat(unreadNotices(coordinator)).isEqualTo(1);
        assertThat(unreadNotices(administrator)).isEqualTo(1);

        ReportId read = told(ReportKind.HARMED, "Тағы біреу");
        cast.as(coordinator, () -> desk.triage(read, version(read)));
        clock.later(Duration.ofMinutes(61), unread::tell);
        assertThat(unreadNotices(coordinator))
                .as("somebody looks at the second one")
                .isEqualTo(1);
    }

    private long unreadNotices(AccountId whom) {
        return database.sql("select count(*) from inbox_entry where account_id = ? and text_en like ?")
                .params(whom.value(), "%nobody has looked%")
                .query(Long.class)
                .single();
    }

    @Test
    void everyMoveIsInTheTrailWithItsReason() {
        ReportId id = told(ReportKind.NO_SIGN);
        cast.as(coordinator, () -> {
            desk.triage(id, version(id));
            desk.fixed(id, version(id), "Белгі қайта ілінді");
        });

        List<TrailRow> rows = cast.as(coordinator, () -> desk.trail(id));
        assertThat(rows)
                .extracting(TrailRow::from, TrailRow::to, TrailRow::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("-", "NEW", null),
                        org.assertj.core.groups.Tuple.tuple("NEW", "TRIAGED", null),
                        org.assertj.core.groups.Tuple.tuple("TRIAGED", "FIXED", "Белгі қайта ілінді"));
        assertThat(rows).extracting(TrailRow::who).containsOnly("-", "Данияр Омаров");
        assertThat(places.row(place).status().published()).isTrue();
    }

    @Test
    void theSoonestDeadlineStandsFirst() {
        ReportId slow = told(ReportKind.CLOSED);
        ReportId urgent = told(ReportKind.TREATED_BADLY);

        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)))
                .extracting(ReportRow::id)
                .containsExactly(urgent, slow);
        assertThat(cast.as(coordinator, () -> desk.due(Set.of(ReportState.NEW), 0, 500)))
                .extracting(ReportRow::id)
                .containsSubsequence(urgent, slow);
        assertThat(cast.as(coordinator, () -> desk.count(Set.of(ReportState.NEW))))
                .isGreaterThanOrEqualTo(2);
    }

    /** However long the others have waited, and however many they are. */
    @Test
    void theGraveOnesStandBeforeAllOthers() {
        ReportId slow = told(ReportKind.CLOSED);
        database.sql("""
                        update report set told_at = timestamp with time zone '2026-01-01 00:00:00+00',
                            due_at = timestamp with time zone '2026-01-02 00:00:00+00' where id = ?""").param(slow.value()).update();
        for (int i = 0; i < 40; i++) {
            reports.tell(code, new NewReport(ReportKind.NO_SIGN, "Белгі жоқ " + i, Optional.empty()), false, "");
        }
        ReportId grave = told(ReportKind.NOT_REAL);

        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50))
                        .getFirst()
                        .id())
                .isEqualTo(grave);
        List<ReportRow> due = cast.as(coordinator, () -> desk.due(Set.of(ReportState.NEW), 0, 500));
        assertThat(due).extracting(ReportRow::id).containsSubsequence(grave, slow);
        assertThat(due).extracting(row -> row.kind().isGrave()).isSortedAccordingTo((a, b) -> Boolean.compare(b, a));
    }

    @Test
    void theSameToldTwiceIsOneAndCounted() {
        NewReport newReport = new NewReport(ReportKind.TURNED_AWAY, "Кеше кешке", Optional.empty());
        for (int i = 0; i < 3; i++) {
            reports.tell(code, newReport, true, "");
        }
        reports.tell(code, new NewReport(ReportKind.TURNED_AWAY, "Кеше кешке", Optional.of("87010000000")), false, "");
        reports.tell(code, new NewReport(ReportKind.TURNED_AWAY, "Бүгін кешке", Optional.empty()), true, "");

        List<ReportRow> rows = cast.as(coordinator, () -> desk.ofPlace(place, 0, 50));
        assertThat(rows)
                .extracting(ReportRow::times, ReportRow::many)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(4L, false), org.assertj.core.groups.Tuple.tuple(1L, false));
        ReportId counted = rows.stream()
                .filter(row -> row.times() == 4)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(cast.as(coordinator, () -> desk.report(counted).contact())).contains("87010000000");

        // Somebody else who says the same waits for an answer too.
        reports.tell(code, new NewReport(ReportKind.TURNED_AWAY, "Кеше кешке", Optional.of("87020000000")), true, "");
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50))).hasSize(3);
    }

    @Test
    void theSameToldAfterTheDecisionOrADayLaterIsNew() {
        NewReport newReport = new NewReport(ReportKind.CLOSED, "", Optional.empty());
        reports.tell(code, newReport, true, "");
        ReportId first = ids().iterator().next();
        clock.later(Duration.ofHours(25), () -> reports.tell(code, newReport, true, ""));
        assertThat(ids()).hasSize(2);

        cast.as(coordinator, () -> {
            for (ReportId id : ids()) {
                desk.triage(id, version(id));
                desk.unfounded(id, version(id), "Ашық екен");
            }
        });
        reports.tell(code, newReport, true, "");
        assertThat(ids()).hasSize(1).doesNotContain(first);
    }

    @Test
    void theSameToldManyTimesAtTheSameMomentIsOne() throws Exception {
        NewReport newReport = new NewReport(ReportKind.TREATED_BADLY, "Айқайлады", Optional.empty());
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> same = Collections.nCopies(16, () -> {
                reports.tell(code, newReport, false, "");
                return true;
            });
            for (Future<Boolean> told : many.invokeAll(same)) {
                assertThat(told.get()).isTrue();
            }
        }
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)))
                .singleElement()
                .satisfies(row -> assertThat(row.times()).isEqualTo(16));
    }

    /** What a flood takes in the database does not grow with it, and the coordinator can decide while it comes. */
    @Test
    void aFloodIsCountedWithASample() {
        for (int i = 0; i < 700; i++) {
            reports.tell(code, new NewReport(ReportKind.NOT_REAL, "Жалған " + i, Optional.of("+7701" + i)), false, "");
        }
        List<ReportRow> rows = cast.as(coordinator, () -> desk.ofPlace(place, 0, 50));
        assertThat(rows).hasSize(4);
        ReportRow many = rows.stream().filter(ReportRow::many).findFirst().orElseThrow();
        assertThat(many.times()).isEqualTo(697);
        ReportDetail detail = cast.as(coordinator, () -> desk.report(many.id()));
        assertThat(detail.words()).isEmpty();
        List<ReportText> kept = texts(many.id(), 1000);
        assertThat(kept)
                .hasSize(300)
                .extracting(ReportText::words)
                .containsAll(
                        IntStream.range(3, 153).mapToObj(i -> "Жалған " + i).toList())
                .doesNotHaveDuplicates();
        assertThat(cast.as(coordinator, () -> desk.texts(many.id(), 5, 50)))
                .as("the last of six pages")
                .isEqualTo(kept.subList(250, 300));
        assertThatThrownBy(() -> cast.as(cast.coordinator(Personas.ALMATY), () -> desk.texts(many.id(), 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThat(kept).extracting(text -> text.contact().isPresent()).containsOnly(true);

        long seen = many.version();
        reports.tell(code, new NewReport(ReportKind.NOT_REAL, "Тағы біреуі", Optional.empty()), false, "");
        // What was told with proof has room of its own in the sample.
        for (int i = 0; i < 6; i++) {
            reports.tell(code, new NewReport(ReportKind.NOT_REAL, "Шын " + i, Optional.empty()), true, "");
        }
        assertThat(texts(many.id(), 1).getFirst())
                .satisfies(text -> assertThat(text.proven()).isTrue())
                .satisfies(text -> assertThat(text.words()).isEqualTo("Шын 5"));
        cast.as(coordinator, () -> {
            desk.triage(many.id(), seen);
            desk.unfounded(many.id(), version(many.id()), "Бәрін бір адам жазған");
        });
        assertThat(cast.as(coordinator, () -> desk.report(many.id())).row().times())
                .isEqualTo(699);

        reports.tell(code, new NewReport(ReportKind.NOT_REAL, "Қайтадан", Optional.empty()), false, "");
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)))
                .filteredOn(ReportRow::many)
                .singleElement()
                .satisfies(row -> assertThat(row.times()).isEqualTo(1));
        assertThat(places.row(place).status().published()).isTrue();
    }

    /** A slow drip of them must not carry a true word past her. */
    @Test
    void whatComesAfterAFloodWasTakenOnIsNotUnderItsDecision() {
        for (int i = 0; i < 10; i++) {
            reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық " + i, Optional.empty()), false, "");
        }
        ReportId taken = many().getFirst().id();
        cast.as(coordinator, () -> desk.triage(taken, version(taken)));

        reports.tell(code, new NewReport(ReportKind.CLOSED, "Мені ұрды", Optional.empty()), false, "");
        cast.as(coordinator, () -> desk.unfounded(taken, version(taken), "Ашық тұр"));

        assertThat(many()).singleElement().satisfies(row -> {
            assertThat(row.id()).isNotEqualTo(taken);
            assertThat(row.state()).isEqualTo(ReportState.NEW);
            assertThat(texts(row.id(), 50)).extracting(ReportText::words).containsExactly("Мені ұрды");
        });
    }

    private List<ReportText> texts(ReportId of, int most) {
        return cast.as(coordinator, () -> desk.texts(of, 0, most));
    }

    private List<ReportRow> many() {
        return cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)).stream()
                .filter(ReportRow::many)
                .toList();
    }

    @Test
    void coordinatorsAreToldOnceOfAFlood() {
        int before = cast.as(coordinator, () -> inbox.latest(0, 500).size());
        for (int i = 0; i < 50; i++) {
            reports.tell(code, new NewReport(ReportKind.CLOSED, "Жабық " + i, Optional.empty()), false, "");
        }
        assertThat(cast.as(coordinator, () -> inbox.latest(0, 500).size()) - before)
                .isEqualTo(4);
    }

    @Test
    void contactsOfWhatWasNeverDecidedAreForgottenByADate() {
        for (int i = 0; i < 5; i++) {
            reports.tell(
                    code, new NewReport(ReportKind.CLOSED, "Жабық " + i, Optional.of("8701000000" + i)), false, "");
        }
        forgetting.forgetContacts();
        assertThat(contacts()).isEqualTo(5);
        clock.later(Duration.ofDays(59), forgetting::forgetContacts);
        assertThat(contacts()).isEqualTo(5);
        clock.later(Duration.ofDays(61), forgetting::forgetContacts);
        assertThat(contacts()).isZero();
    }

    private int contacts() {
        return database.sql("""
                        select (select count(contact) from report where place_id = :place)
                            + (select count(s.contact) from report_sample s join report r on r.id = s.report_id
                                where r.place_id = :place)""")
                .param("place", place.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void anOrderedVisitIsPlannedOnceForAllReportsOfThePlace() {
        ReportId one = told(ReportKind.NO_SIGN);
        ReportId another = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            for (ReportId id : List.of(one, another)) {
                desk.triage(id, version(id));
                desk.orderVisit(id, version(id), "Белгі ілулі ме, қараңыз");
            }
        });

        List<VisitRow> visits = cast.as(coordinator, () -> planning.ofPlace(place));
        assertThat(visits).singleElement().satisfies(visit -> {
            assertThat(visit.kind()).isEqualTo(VisitKind.AFTER_REPORT);
            assertThat(visit.state()).isEqualTo(VisitState.PLANNED);
            assertThat(visit.note()).isEqualTo("Белгі ілулі ме, қараңыз");
        });
        assertThat(cast.as(coordinator, () -> desk.latest(Set.of(ReportState.VISIT_ORDERED), 0, 500)))
                .extracting(ReportRow::id)
                .contains(one, another);
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)))
                .as("open until somebody has looked")
                .extracting(ReportRow::id)
                .contains(one, another);
    }

    @Test
    void aVisitForSeveralReportsLooksAtWhatEachOfThemSays() {
        ordered(ReportKind.NO_SIGN);
        ReportId another = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            desk.triage(another, version(another));
            desk.orderVisit(another, version(another), "Кешке ашық па?");
        });
        assertThat(visit().note()).isEqualTo("Белгіні қараңыз\n\nКешке ашық па?");
    }

    /** Else the second report would be called looked into by somebody who knew of the first alone. */
    @Test
    void whoGoesIsToldWhatElseIsToBeLookedAt() {
        ordered(ReportKind.NO_SIGN);
        AccountId volunteer = volunteer();
        cast.as(coordinator, () -> planning.assign(visit().id(), visit().version(), volunteer));
        VisitId visit = visit().id();
        cast.as(volunteer, () -> visits.accept(visit));
        ReportId another = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            desk.triage(another, version(another));
            desk.orderVisit(another, version(another), "Кешке ашық па?");
        });

        assertThat(visit().state()).isEqualTo(VisitState.ACCEPTED);
        assertThat(inboxOf(volunteer))
                .filteredOn(row -> row.text().in(Language.EN).contains("something more to look at"))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("visits/" + visit));
    }

    @Test
    void theVisitsDayLiesWithinTheSoonestDeadlineAndStaysThere() {
        ReportId slow = ordered(ReportKind.NO_SIGN);
        VisitRow visit = visit();
        LocalDate deadline = LocalDate.ofInstant(due(slow), KernelConfiguration.ALMATY);
        assertThat(visit.day()).isEqualTo(deadline);
        cast.as(coordinator, () -> {
            assertThat(days.lastDay(visit.id())).contains(deadline);
            assertThatThrownBy(() -> days.reschedule(visit.id(), visit.version(), deadline.plusDays(1), null))
                    .hasMessage("visit.invalid.day-after-deadline");
        });

        ReportId urgent = ordered(ReportKind.TREATED_BADLY);
        assertThat(visit().id()).isEqualTo(visit.id());
        assertThat(visit().day())
                .as("brought forward")
                .isEqualTo(LocalDate.ofInstant(due(urgent), KernelConfiguration.ALMATY));
    }

    @Test
    void whereTheVisitComesToNothingTheReportIsBackOnTheDesk() {
        ReportId id = ordered(ReportKind.NO_SIGN);
        assertThat(cast.as(coordinator, () -> desk.visit(id))).isPresent();
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.fixed(id, version(id), "Ілінді")))
                .hasMessage("report.refused.visit-open");
        cast.as(coordinator, () -> planning.cancel(visit().id(), visit().version(), "Ерікті жоқ"));

        assertThat(row(id).state()).isEqualTo(ReportState.TRIAGED);
        assertThat(told()).anyMatch(words -> words.contains("came to nothing"));
        cast.as(coordinator, () -> desk.orderVisit(id, version(id), "Тағы қараңыз"));
        assertThat(row(id).state()).isEqualTo(ReportState.VISIT_ORDERED);

        database.sql("update visit set planned_on = planned_on - 10 where place_id = ? and state = 'PLANNED'")
                .param(place.value())
                .update();
        MissedVisits.note(context);
        assertThat(row(id).state()).as("missed").isEqualTo(ReportState.TRIAGED);
        assertThat(cast.as(coordinator, () -> desk.trail(id)))
                .extracting(TrailRow::who, TrailRow::from, TrailRow::to)
                .contains(org.assertj.core.groups.Tuple.tuple("PANA", "VISIT_ORDERED", "TRIAGED"));
    }

    @Test
    void aConfirmedVisitLetsTheReportBeDecided() {
        ReportId id = ordered(ReportKind.NO_SIGN);
        VisitId visit = visit().id();
        AccountId volunteer = volunteer();
        cast.as(coordinator, () -> planning.assign(visit, visit().version(), volunteer));
        cast.as(volunteer, () -> {
            visits.accept(visit);
            assertThat(visits.visit(visit).row().what()).isEqualTo("visit.kind.AFTER_REPORT");
            visits.start(visit, new Position(new GeoPoint(51.13, 71.43), 10), "Бүгін жолым түсті");
            assertThat(visits.open().getFirst().what())
                    .as("from now on the place's lead may read along")
                    .isEqualTo("visit.kind.check");
            assertThat(visits.visit(visit).row().note()).isNotEmpty();
            visits.tick(visit, "sign-hung-visible", false, "Белгі жоқ");
            Checklist.asked(VisitKind.AFTER_REPORT, visits.visit(visit).findings()).stream()
                    .filter(item -> !item.id().equals("sign-hung-visible"))
                    .forEach(item -> visits.tick(visit, item.id(), true, ""));
            context.getBean(VisitMeetings.class).notCountersigned(visit, "Иесі демалыста");
            visits.report(visit);
        });
        assertThat(row(id).state()).isEqualTo(ReportState.VISIT_ORDERED);
        assertThat(row(id).visited()).isFalse();
        ReportId later = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            desk.triage(later, version(later));
            assertThatThrownBy(() -> desk.orderVisit(later, version(later), "Ашық па?"))
                    .as("nobody looks any more: what was found is decided about first")
                    .hasMessage("visit.refused.open-already");
        });

        cast.as(coordinator, () -> planning.confirm(visit, visit().version()));
        assertThat(row(id).visited()).isTrue();
        assertThat(told()).anyMatch(words -> words.contains("was confirmed. Now decide"));
        cast.as(coordinator, () -> desk.unfounded(id, version(id), "Белгі орнында екен"));
        assertThat(row(id).state()).isEqualTo(ReportState.UNFOUNDED);
    }

    /** Whatever a page that is open still offers: also where somebody is on the way to look at something else. */
    @Test
    void nobodyIsSentToCheckAPlaceThatHasLeft() {
        ordered(ReportKind.NO_SIGN);
        VisitId visit = visit().id();
        AccountId volunteer = volunteer();
        cast.as(coordinator, () -> planning.assign(visit, visit().version(), volunteer));
        cast.as(volunteer, () -> {
            visits.accept(visit);
            visits.start(visit, null, "Бүгін жолым түсті");
        });
        ReportId later = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            desk.triage(later, version(later));
            context.getBean(ReviewDesk.class).end(place, Validity.CLOSED, "Жабылды");
        });

        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.orderVisit(later, version(later), "Ашық па?")))
                .isInstanceOf(Refused.class)
                .hasMessage("visit.refused.place-state");
        assertThat(cast.as(coordinator, () -> planning.visit(visit).row().note()))
                .isEqualTo("Белгіні қараңыз");
        cast.as(coordinator, () -> desk.fixed(later, version(later), "Желіден шықты"));
    }

    private ReportId ordered(ReportKind kind) {
        ReportId id = told(kind);
        cast.as(coordinator, () -> {
            desk.triage(id, version(id));
            desk.orderVisit(id, version(id), "Белгіні қараңыз");
        });
        return id;
    }

    private VisitRow visit() {
        return cast.as(coordinator, () -> planning.ofPlace(place)).stream()
                .filter(row -> row.state().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private ReportRow row(ReportId id) {
        return cast.as(coordinator, () -> desk.report(id).row());
    }

    private Instant due(ReportId id) {
        return row(id).dueAt();
    }

    private List<String> told() {
        return cast.as(coordinator, () -> inbox.latest(0, 50)).stream()
                .map(row -> row.text().in(Language.EN))
                .toList();
    }

    @Test
    void anotherRegionsCoordinatorSeesNothingAndNobodyElseComesNear() {
        ReportId id = told(ReportKind.TURNED_AWAY);
        AccountId far = cast.coordinator(Personas.ALMATY);
        List<ThrowingCallable> attempts = List.of(
                () -> cast.as(far, () -> desk.report(id)),
                () -> cast.as(far, () -> desk.trail(id)),
                () -> cast.as(far, () -> desk.ofPlace(place, 0, 50)),
                () -> cast.as(far, () -> desk.triage(id, 0)),
                () -> cast.as(far, () -> desk.orderVisit(id, 0, "…")),
                () -> cast.as(far, () -> desk.fixed(id, 0, "…")),
                () -> cast.as(far, () -> desk.unfounded(id, 0, "…")));
        assertThat(attempts).allSatisfy(attempt -> assertThatThrownBy(attempt).isInstanceOf(NotFound.class));
        assertThat(cast.as(far, () -> desk.due(Set.of(ReportState.NEW), 0, 500)))
                .extracting(ReportRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> cast.as(cast.somebody(Role.OWNER), () -> desk.report(id)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCoordinatorReadsNothingAboutAPlaceOfTheirOwn() {
        ReportId id = told(ReportKind.TREATED_BADLY);
        database.sql("update report set owner_id = ? where id = ?")
                .params(coordinator.value(), id.value())
                .update();

        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.report(id))).isInstanceOf(NotFound.class);
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50))).isEmpty();
        assertThat(cast.as(coordinator, () -> desk.due(Set.of(ReportState.NEW), 0, 500)))
                .extracting(ReportRow::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> database.sql("update report set state = 'TRIAGED', triaged_by = owner_id where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Whoever approved the place would say alone that nothing is wrong with it. */
    @Test
    void whoeverVouchedForThePlaceClosesNoGraveReportBeforeSomebodyHasLooked() {
        database.sql("update place set approved_by = ? where id = ?")
                .param(coordinator.value())
                .param(place.value())
                .update();
        ReportId grave = told(ReportKind.NOT_REAL);
        ReportId other = told(ReportKind.NO_SIGN);
        cast.as(coordinator, () -> desk.triage(grave, version(grave)));
        cast.as(coordinator, () -> desk.triage(other, version(other)));

        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.unfounded(grave, version(grave), "Мен білемін")))
                .isInstanceOf(Refused.class)
                .hasMessage("report.refused.vouched");
        assertThat(cast.as(coordinator, () -> desk.mayClose(other))).isEmpty();
        cast.as(
                cast.coordinator(Personas.ASTANA),
                () -> assertThat(desk.mayClose(grave)).isEmpty());
    }

    /** Who was a volunteer there and is a coordinator now would say that their own visit was right. */
    @Test
    void whoeverVisitedThePlaceDoesNotCloseReportsAboutIt() {
        ReportId id = told(ReportKind.NOT_REAL);
        context.getBean(FourEyes.class).recordVisitor(place, coordinator, clock.instant());
        cast.as(coordinator, () -> desk.triage(id, version(id)));

        assertThat(cast.as(coordinator, () -> desk.mayClose(id))).contains(Message.of("place.refused.visited"));
        for (Runnable close : List.<Runnable>of(
                () -> desk.unfounded(id, version(id), "Мен көрдім"), () -> desk.fixed(id, version(id), "Түзетілді"))) {
            assertThatThrownBy(() -> cast.as(coordinator, close))
                    .isInstanceOf(Refused.class)
                    .hasMessage("place.refused.visited");
        }
        assertThat(row(id).state()).isEqualTo(ReportState.TRIAGED);

        cast.as(cast.coordinator(Personas.ASTANA), () -> {
            assertThat(desk.mayClose(id)).isEmpty();
            desk.unfounded(id, desk.report(id).row().version(), "Басқа ерікті көрді");
        });
        assertThat(row(id).state()).isEqualTo(ReportState.UNFOUNDED);
    }

    @Test
    void aCoordinatorReadsNothingAboutAPlaceWhereTheyWork() {
        ReportId id = told(ReportKind.TREATED_BADLY);
        joinsTheTeam(coordinator, false);

        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.report(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(coordinator, () -> desk.triage(id, 0))).isInstanceOf(NotFound.class);
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50))).isEmpty();
        assertThat(cast.as(coordinator, () -> desk.due(Set.of(ReportState.NEW), 0, 500)))
                .extracting(ReportRow::id)
                .doesNotContain(id);
        assertThat(cast.as(coordinator, () -> desk.latest(Set.of(ReportState.NEW), 0, 500)))
                .extracting(ReportRow::id)
                .doesNotContain(id);
        AccountId other = cast.coordinator(new kz.pana.territory.RegionCode("KZ-71"));
        assertThat(cast.as(coordinator, () -> desk.count(Set.of(ReportState.NEW))))
                .isLessThan(cast.as(other, () -> desk.count(Set.of(ReportState.NEW))));
        long before = notices(coordinator);
        reports.tell(code, new NewReport(ReportKind.TURNED_AWAY, "Кіргізбеді", Optional.empty()), true, "");
        assertThat(notices(coordinator)).as("nor is she told of the next one").isEqualTo(before);
        assertThat(notices(other)).isPositive();

        database.sql("update team_member set left_at = current_timestamp where account_id = ?")
                .param(coordinator.value())
                .update();
        assertThat(cast.as(coordinator, () -> desk.ofPlace(place, 0, 50)))
                .as("nor does she read it after leaving for a day")
                .isEmpty();
    }

    private long notices(AccountId whom) {
        return database.sql("select count(*) from inbox_entry where account_id = ?")
                .param(whom.value())
                .query(Long.class)
                .single();
    }

    /** The place would hear that it was told on, and when. */
    @Test
    void whoWorksAtThePlaceOrDidIsNotToldOfReportsAboutIt() {
        ReportId ordered = ordered(ReportKind.CLOSED);
        AccountId other = cast.coordinator(Personas.ASTANA);
        int mine = inboxOf(coordinator).size();
        joinsTheTeam(coordinator, true);

        reports.tell(code, new NewReport(ReportKind.NO_SIGN, "Белгі жоқ", Optional.empty()), true, "");
        cancelsItsVisit(other, ordered);

        assertThat(inboxOf(coordinator)).hasSize(mine);
        assertThat(inboxOf(other))
                .anyMatch(row -> row.text().in(Language.EN).contains("a report has come"))
                .anyMatch(row -> row.text().in(Language.EN).contains("came to nothing"));
    }

    @Test
    void whereNoOtherCoordinatorIsLeftTheAdministratorsAreTold() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        database.sql("select account_id from account_region where region = 'KZ-71'").query(UUID.class).list().stream()
                .map(AccountId::new)
                .forEach(who -> joinsTheTeam(who, false));

        reports.tell(code, new NewReport(ReportKind.NOT_REAL, "Орын жоқ", Optional.empty()), true, "");

        assertThat(inboxOf(administrator))
                .anyMatch(row -> row.text().in(Language.EN).contains("No coordinator of the region")
                        && row.path().equals("people"));
    }

    @Test
    void theEndOfAnOrderedVisitIsToldToWhoeverCanStillDecide() {
        ReportId ordered = ordered(ReportKind.CLOSED);
        AccountId other = cast.coordinator(Personas.ASTANA);
        database.sql("delete from account_region where account_id = ?")
                .param(coordinator.value())
                .update();

        cancelsItsVisit(other, ordered);

        assertThat(inboxOf(other)).anyMatch(row -> row.text().in(Language.EN).contains("came to nothing"));
    }

    @Test
    void whereNobodyIsLeftToDecideAfterAnOrderedVisitTheAdministratorsAreTold() {
        AccountId administrator = cast.somebody(Role.ADMINISTRATOR);
        ordered(ReportKind.CLOSED);
        database.sql("select account_id from account_region where region = 'KZ-71'").query(UUID.class).list().stream()
                .map(AccountId::new)
                .forEach(who -> joinsTheTeam(who, false));

        database.sql("update visit set planned_on = planned_on - 10 where place_id = ? and state = 'PLANNED'")
                .param(place.value())
                .update();
        MissedVisits.note(context);

        assertThat(inboxOf(administrator))
                .anyMatch(row -> row.text().in(Language.EN).contains("came to nothing")
                        && row.text().in(Language.EN).contains("No coordinator of the region")
                        && row.path().equals("people"));
    }

    /** She would read what ReportDesk keeps from her: that somebody spoke, when, and of what. */
    @Test
    void whoWorksAtThePlaceOrDidDoesNotReadThatAReportBroughtTheVisit() {
        ordered(ReportKind.CLOSED);
        AccountId worked = cast.coordinator(Personas.ASTANA);
        joinsTheTeam(worked, true);
        VisitRow visit = visit();
        assertThat(visit.what()).isEqualTo("visit.kind.AFTER_REPORT");
        assertThat(visit.note()).isNotEmpty();
        assertThat(cast.as(coordinator, () -> days.lastDay(visit.id()))).isPresent();
        assertThat(named(coordinator)).contains("visit.kind.AFTER_REPORT");

        assertThat(cast.as(worked, () -> planning.ofPlace(place))).isEmpty();
        assertThat(named(worked)).doesNotContain("visit.kind.check");
        AccountId volunteer = volunteer();
        cast.as(coordinator, () -> planning.assign(visit.id(), visit().version(), volunteer));
        cast.as(volunteer, () -> visits.accept(visit.id()));
        assertThat(List.of(
                        cast.as(worked, () -> planning.ofPlace(place)).getFirst(),
                        cast.as(worked, () -> planning.visit(visit.id())).row()))
                .allSatisfy(row -> {
                    assertThat(row.what()).isEqualTo("visit.kind.check");
                    assertThat(row.note()).isEmpty();
                });
        assertThat(cast.as(worked, () -> days.lastDay(visit.id()))).isEmpty();
        assertThat(named(worked)).contains("visit.kind.check").doesNotContain("visit.kind.AFTER_REPORT");
    }

    /** What the place's trail calls its visits. */
    private List<String> named(AccountId reader) {
        return cast.as(reader, () -> placeTrail.of(place)).stream()
                .flatMap(event -> event.step().stream())
                .map(step -> step.what().key())
                .toList();
    }

    private void cancelsItsVisit(AccountId who, ReportId ordered) {
        VisitRow visit = cast.as(who, () -> planning.ofPlace(place)).getFirst();
        assertThat(cast.as(who, () -> desk.report(ordered).row().state())).isEqualTo(ReportState.VISIT_ORDERED);
        cast.as(who, () -> planning.cancel(visit.id(), visit.version(), "Ерікті жоқ"));
    }

    private void joinsTheTeam(AccountId who, boolean andLeaves) {
        database.sql("insert into team_member (id, version, account_id, place_id, joined_at, left_at, shifts)"
                        + " values (?, 0, ?, ?, current_timestamp, %s, '')"
                                .formatted(andLeaves ? "current_timestamp" : "null"))
                .params(UUID.randomUUID(), who.value(), place.value())
                .update();
    }

    private List<InboxRow> inboxOf(AccountId who) {
        return cast.as(who, () -> inbox.latest(0, 500));
    }

    @Test
    void aDecisionNeedsAReasonAndTheNewestState() {
        ReportId id = told(ReportKind.CLOSED);
        cast.as(coordinator, () -> {
            assertThatThrownBy(() -> desk.fixed(id, version(id), "Ашық екен"))
                    .isInstanceOf(Refused.class)
                    .hasMessage("report.refused.state");
            desk.triage(id, version(id));
            assertThatThrownBy(() -> desk.unfounded(id, version(id), "  ")).isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> desk.unfounded(id, version(id) - 1, "Ашық екен"))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        });
        assertThatThrownBy(() -> database.sql("update report set state = 'FIXED' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aContactIsForgottenWhenItIsOfNoMoreUse() {
        reports.tell(code, new NewReport(ReportKind.CLOSED, "", Optional.of("+7 701 000 00 00")), true, "");
        ReportId id =
                cast.as(coordinator, () -> desk.ofPlace(place, 0, 50).getFirst().id());
        cast.as(coordinator, () -> {
            desk.triage(id, version(id));
            desk.unfounded(id, version(id), "Ашық екен");
            forgetting.forgetContacts();
            assertThat(desk.report(id).contact()).contains("+7 701 000 00 00");
        });

        database.sql("update report set state_at = timestamp with time zone '2026-01-01 00:00:00+00' where id = ?")
                .param(id.value())
                .update();
        forgetting.forgetContacts();
        assertThat(cast.as(coordinator, () -> desk.report(id).contact())).isEmpty();
    }

    @Test
    void aPlaceThatNeverWasIsNotFound() {
        assertThatThrownBy(() -> reports.tell(
                        PlaceCode.create(), new NewReport(ReportKind.CLOSED, "", Optional.empty()), true, ""))
                .isInstanceOf(NotFound.class);
    }

    private AccountId volunteer() {
        AccountId volunteer = cast.somebody();
        cast.as(
                volunteer,
                () -> registration.apply(Set.of(Personas.ASTANA), Set.of(Language.KK), Personas.phone(), ""));
        cast.as(coordinator, () -> volunteers.accept(volunteer, Personas.ASTANA, 0, "Кездестік"));
        return volunteer;
    }

    private ReportId told(ReportKind kind) {
        return told(kind, "Кеше кешке");
    }

    private ReportId told(ReportKind kind, String words) {
        Set<ReportId> before = ids();
        reports.tell(code, new NewReport(kind, words, Optional.empty()), true, "");
        return ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    }

    private Set<ReportId> ids() {
        return cast.as(
                coordinator,
                () -> desk.ofPlace(place, 0, 50).stream()
                        .map(ReportRow::id)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private long version(ReportId id) {
        return desk.report(id).row().version();
    }
}
