package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.pana.Personas;
import kz.pana.geo.GeoPoint;
import kz.pana.geo.Position;
import kz.pana.hours.OpeningHours;
import kz.pana.hours.TimeRange;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import kz.pana.kernel.PhoneNumber;
import kz.pana.place.application.Category;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceId;
import kz.pana.sign.Serial;
import kz.pana.visit.checklist.Checklist;
import kz.pana.visit.checklist.Finding;
import kz.pana.visit.checklist.VisitKind;
import kz.pana.visit.report.ReturnedReport;
import kz.pana.visit.report.ReturnedReportConverter;
import kz.pana.visit.report.SeenPlace;
import kz.pana.visit.row.VisitPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator is shown before she confirms a report that contradicts itself, the plan or the place. */
class ContradictionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final GeoPoint PIN = new GeoPoint(43.2389, 76.9046);
    private static final SeenPlace HERE = new SeenPlace(
            PIN.latitude(),
            PIN.longitude(),
            Personas.ALMATY,
            "almaty",
            "Абай даңғылы",
            "52",
            Category.PHARMACY,
            UUID.randomUUID(),
            null);
    private static final Position AT_THE_DOOR = new Position(PIN, 10);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final TimeRange MORNING = new TimeRange(LocalTime.of(10, 0), LocalTime.of(12, 0));
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY));
    private static final AccountId OWNER = AccountId.create();
    private static final Actor VOLUNTEER = new Actor(AccountId.create(), "Айгүл", Set.of(Role.VOLUNTEER), Set.of());

    @Test
    void whatWasDoneAsItShouldBeContradictsNothing() {
        assertThat(keys(report(MORNING, at(10, 30), AT_THE_DOOR, AN_HOUR, 2))).isEmpty();
    }

    /** The report that brought this about: a minute, half a day early, nobody met, across the town. */
    @Test
    void allWellWithinAMinuteHalfADayEarlyFromAfarWithNobodyMetIsSaid() {
        Position far = new Position(new GeoPoint(43.30, 76.95), 10);
        Visit visit = report(MORNING, at(10, 30).minus(Duration.ofHours(12)), far, Duration.ofSeconds(50), 0);

        assertThat(keys(visit))
                .containsExactly(
                        "visit.contradiction.quick",
                        "visit.contradiction.off-plan",
                        "visit.contradiction.closed",
                        "visit.contradiction.far",
                        "visit.contradiction.not-met");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "60, true", "179, true", "180, false", "3600, false"})
    void quickerThanThreeMinutesIsTooQuick(long seconds, boolean said) {
        Visit visit = report(MORNING, at(10, 30), AT_THE_DOOR, Duration.ofSeconds(seconds), 2);
        assertThat(keys(visit).contains("visit.contradiction.quick")).isEqualTo(said);
    }

    @Test
    void howQuickItWasIsSaidInMinutesBegun() {
        Visit visit = report(MORNING, at(10, 30), AT_THE_DOOR, Duration.ofSeconds(90), 2);
        assertThat(Contradictions.in(visit, place(false))).containsExactly(Message.of("visit.contradiction.quick", 2L));
    }

    /** What is added after a return takes as long as it takes: what counts is all the work. */
    @Test
    void whatIsAddedAfterAReturnMayBeQuickButARushedReportStaysRushed() {
        for (boolean rushed : List.of(true, false)) {
            Duration first = rushed ? Duration.ofSeconds(50) : AN_HOUR;
            Visit visit = report(MORNING, at(10, 30), AT_THE_DOOR, first, 2);
            visit.returnWith(COORDINATOR, "Суреті бұлыңғыр", List.of(), at(14, 0));
            visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", at(22, 30));
            visit.report(VOLUNTEER, 1, at(22, 31));
            assertThat(keys(visit))
                    .as("closed by then, and long after the plan: that is no matter any more")
                    .isEqualTo(rushed ? List.of("visit.contradiction.quick") : List.of());
        }
    }

    /** Else a report of a closed shop would be clean once it came back for a photo. */
    @Test
    void whatSpokeAgainstTheFirstBeginningStaysSaidHoweverOftenItComesBack() {
        Visit visit = report(MORNING, at(2, 0), AT_THE_DOOR, AN_HOUR, 2);
        List<String> first = keys(visit);
        assertThat(first).containsExactly("visit.contradiction.off-plan", "visit.contradiction.closed");
        for (int hour : List.of(10, 11)) {
            visit.returnWith(COORDINATOR, "Суреті бұлыңғыр", List.of(), at(hour, 0));
            visit.start(VOLUNTEER, AT_THE_DOOR, HERE, "", at(hour, 30));
            visit.report(VOLUNTEER, 1, at(hour, 40));
            assertThat(keys(visit)).isEqualTo(first);
        }
    }

    @Test
    void aReturnedReportOfWhichTheFirstBeginningWasNotKeptIsRead() {
        ReturnedReport old = new ReturnedReportConverter()
                .convertToEntityAttribute(
                        "{\"findings\":{},\"sign\":null,\"concerns\":\"\",\"photos\":[],\"metres\":0,\"accuracy\":10,\"why\":\"\"}");
        assertThat(old).isNotNull().extracting(ReturnedReport::begun).isNull();
    }

    /** Hours of the day that it is begun at, on the day before (-1), that day, or the one after; any hour if none. */
    @ParameterizedTest
    @CsvSource({
        "10-12, 0, 7, false",
        "10-12, 0, 6, true",
        "10-12, 0, 15, false",
        "10-12, 0, 16, true",
        "10-12, -1, 11, true",
        "any, 0, 9, false",
        "any, -1, 12, true",
        "any, -1, 22, false",
        "any, 1, 2, false",
        "any, 1, 9, true"
    })
    void longBeforeOrAfterWhatWasPlannedIsSaid(String planned, int days, int hour, boolean said) {
        TimeRange hours = planned.equals("any") ? null : MORNING;
        Visit visit = report(hours, at(hour, 0).plus(Duration.ofDays(days)), AT_THE_DOOR, AN_HOUR, 2);
        assertThat(keys(visit).contains("visit.contradiction.off-plan")).isEqualTo(said);
    }

    @Test
    void whereItWasBegunIsSaidWhenItDoesNotShowThePlace() {
        assertThat(keys(report(MORNING, at(10, 30), null, AN_HOUR, 2))).containsExactly("visit.contradiction.nowhere");
        assertThat(keys(report(MORNING, at(10, 30), new Position(PIN, 8000), AN_HOUR, 2)))
                .containsExactly("visit.contradiction.vague");
    }

    @Test
    void aTickThatTwoAreTrainedNeedsTwoWhoWereMetOrOneWhoRunsThePlaceAlone() {
        Visit one = report(MORNING, at(10, 30), AT_THE_DOOR, AN_HOUR, 1);
        assertThat(keys(one)).containsExactly("visit.contradiction.not-met");
        assertThat(Contradictions.in(one, place(true, "Mo-Sa 09:00-19:00"))).isEmpty();
    }

    @Test
    void aTickThatThereIsAlwaysSomebodyTrainedNeedsMoreThanOneWhoIsSaidToBeThereDayAndNight() {
        Visit visit = report(MORNING, at(10, 30), AT_THE_DOOR, AN_HOUR, 1);
        assertThat(Contradictions.in(visit, place(true, "24/7")))
                .containsExactly(Message.of(
                        "visit.contradiction.alone",
                        Checklist.item(Contradictions.TWO_TRAINED).text(),
                        168L));
        Visit two = report(MORNING, at(10, 30), AT_THE_DOOR, AN_HOUR, 2);
        assertThat(Contradictions.in(two, place(false, "24/7"))).isEmpty();
    }

    @Test
    void aTickThatTheLeadWasMetNeedsSomebodyOfThePlaceWhoSaysSo() {
        Visit visit = begun(MORNING, at(10, 30), AT_THE_DOOR, 2);
        visit.notCountersigned(VOLUNTEER, "Бас тартты", at(11, 0));
        visit.report(VOLUNTEER, 1, at(11, 30));
        assertThat(keys(visit)).containsExactly("visit.contradiction.nobody");
    }

    @Test
    void whatWasFoundWantingIsNoContradiction() {
        Visit visit = begun(MORNING, at(22, 30), AT_THE_DOOR, 0);
        for (String item : List.of("hours-true", "two-trained-each-shift", "lead-met")) {
            visit.tick(item, Finding.of(false, "Жоқ"));
        }
        visit.notCountersigned(VOLUNTEER, "Ешкім болмады", at(23, 0));
        visit.report(VOLUNTEER, 1, at(23, 30));
        assertThat(keys(visit)).containsExactly("visit.contradiction.off-plan");
    }

    private static List<String> keys(Visit reported) {
        return Contradictions.in(reported, place(false)).stream()
                .map(Message::key)
                .toList();
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(KernelConfiguration.ALMATY).toInstant();
    }

    private static Visit report(
            @Nullable TimeRange hours, Instant begun, @Nullable Position where, Duration took, int met) {
        Visit visit = begun(hours, begun, where, met);
        visit.countersignByTap(VOLUNTEER, OWNER, begun.plus(took));
        visit.report(VOLUNTEER, 1, begun.plus(took));
        return visit;
    }

    private static Visit begun(@Nullable TimeRange hours, Instant begun, @Nullable Position where, int met) {
        Instant before = at(9, 0).minus(Duration.ofDays(10));
        VisitPlan plan = new VisitPlan(VisitKind.ONBOARDING, DAY, hours, "");
        Visit visit = new Visit(PlaceId.create(), Personas.ALMATY, plan, COORDINATOR, before);
        visit.assign(COORDINATOR, VOLUNTEER.id(), before);
        visit.accept(VOLUNTEER, before);
        visit.start(VOLUNTEER, where, HERE, "Иесі солай сұрады", begun);
        Checklist.items().forEach(item -> visit.tick(item.id(), Finding.of(true, "")));
        for (int i = 0; i < met; i++) {
            visit.meet(AccountId.create(), true);
        }
        visit.recordSign(Serial.create());
        return visit;
    }

    private static Listing place(boolean singleHanded) {
        return place(singleHanded, "Mo-Su 09:00-22:00");
    }

    private static Listing place(boolean singleHanded, String hours) {
        return new Listing(
                "Мерей",
                "Мерей",
                Category.PHARMACY,
                Personas.ALMATY,
                "almaty",
                "Абай даңғылы",
                "52",
                "",
                PIN.latitude(),
                PIN.longitude(),
                OpeningHours.parse(hours),
                PhoneNumber.parse("8 701 123 45 67"),
                false,
                false,
                true,
                "kk,ru",
                singleHanded);
    }
}
