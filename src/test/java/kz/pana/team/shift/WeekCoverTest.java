package kz.pana.team.shift;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.pana.hours.OpeningHours;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.junit.jupiter.api.Test;

/** Whether somebody certified is there while a place is open. */
class WeekCoverTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 2);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(MONDAY, FRIDAY);
    private static final int HOUR = 60;

    @Test
    void whoIsOnShiftADayIsThereWhileThePlaceIsOpen() {
        WeekCover.Known week = known("Mo-Sa 09:00-20:00; Su 10:00-18:00", certified(Shifts.on(ALL)));

        assertThat(week).isEqualTo(new WeekCover.Known((6 * 11 + 8) * HOUR, 0, List.of()));
        assertThat(week.isTooLittle()).isFalse();
    }

    @Test
    void aDayWithoutAnybodyIsUncoveredToTheMinute() {
        WeekCover.Known week =
                known("Mo-Sa 09:30-20:00; Su 10:00-18:00", certified(Shifts.on(EnumSet.range(MONDAY, SATURDAY))));

        assertThat(week.open()).isEqualTo(6 * 630 + 480);
        assertThat(week.uncovered()).isEqualTo(480);
        assertThat(said(week)).containsExactly("Жк 10:00–18:00");
    }

    @Test
    void whoIsNotCertifiedCoversNothing() {
        WeekCover.Known week = known("Mo-Fr 09:00-18:00", new OnShift(Shifts.on(WORKDAYS), false));

        assertThat(week.uncovered()).isEqualTo(week.open()).isEqualTo(5 * 9 * HOUR);
        assertThat(week.isTooLittle()).isTrue();
        assertThat(said(week)).containsExactly("Дс–Жм 09:00–18:00");
    }

    @Test
    void whereNobodySaidWhenTheyWorkNothingIsCoveredNorUncovered() {
        assertThat(cover("24/7", false, certified(Shifts.NONE), new OnShift(Shifts.NONE, false)))
                .isEqualTo(new WeekCover.NotRecorded());
        assertThat(cover("24/7", false)).isEqualTo(new WeekCover.NotRecorded());
    }

    @Test
    void whoRunsAPlaceAloneIsAlwaysThere() {
        assertThat(cover("Mo-Fr 09:00-18:00", true, certified(Shifts.NONE)))
                .isEqualTo(new WeekCover.Known(5 * 9 * HOUR, 0, List.of()));
        assertThat(cover("Mo-Fr 09:00-18:00", true, new OnShift(Shifts.NONE, false)))
                .as("not certified")
                .isEqualTo(new WeekCover.NotRecorded());
        assertThat(((WeekCover.Known) cover("Mo-Fr 09:00-18:00", true, certified(Shifts.on(Set.of(MONDAY)))))
                        .uncovered())
                .as("where it is said that it is otherwise")
                .isEqualTo(4 * 9 * HOUR);
    }

    @Test
    void whereTheHoursAreUnknownThereIsNothingToCover() {
        assertThat(cover("\"by appointment\"", false, certified(Shifts.on(ALL))))
                .isEqualTo(new WeekCover.NoHours());
        assertThat(WeekCover.of(Optional.empty(), NOVEMBER, false, List.of(certified(Shifts.on(ALL)))))
                .isEqualTo(new WeekCover.NoHours());
    }

    @Test
    void hoursThatAreNotCertainAreLeftOut() {
        WeekCover.Known week = known("Mo-Fr 09:00-18:00; Sa 10:00-16:00 unknown", certified(Shifts.on(WORKDAYS)));

        assertThat(week).isEqualTo(new WeekCover.Known(5 * 9 * HOUR, 0, List.of()));
    }

    @Test
    void aShiftAtABarGoesOnPastMidnight() {
        WeekCover.Known week = known("Fr,Sa 18:00-04:00", certified(Shifts.on(Set.of(FRIDAY))));

        assertThat(week.open()).isEqualTo(20 * HOUR);
        assertThat(week.uncovered()).isEqualTo(10 * HOUR);
        assertThat(said(week)).containsExactly("Түнде: Сн 18:00–04:00");
    }

    @Test
    void theNightFromSundayToMondayIsSundays() {
        WeekCover.Known week = known("Su 20:00-06:00", certified(Shifts.on(Set.of(MONDAY))));
        assertThat(said(week)).containsExactly("Түнде: Жк 20:00–06:00");

        WeekCover.Known covered = known(
                "Su 20:00-06:00",
                certified(shifts(Set.of(SUNDAY), "20:00", "23:00")),
                certified(shifts(Set.of(SUNDAY), "23:00", "06:00")));
        assertThat(covered.uncovered()).isZero();
    }

    /** A day on shift at a place that never closes says nothing of the night. */
    @Test
    void roundTheClockNobodyIsBelievedToBeThereAtNightWhoDoesNotSaySo() {
        WeekCover.Known days = known("24/7", certified(Shifts.on(ALL)));
        assertThat(days.open()).isEqualTo(7 * 24 * HOUR);
        assertThat(days.uncovered()).isEqualTo(7 * 8 * HOUR);
        assertThat(days.isTooLittle()).isTrue();
        assertThat(said(days)).containsExactly("Түнде: күн сайын 22:00–06:00");

        WeekCover.Known both = known("24/7", certified(Shifts.on(ALL)), certified(shifts(ALL, "20:00", "08:00")));
        assertThat(both.uncovered()).isZero();
    }

    @Test
    void aPlaceThatIsOpenForSixteenHoursIsCoveredByADayAndForLongerNotAtNight() {
        assertThat(known("Mo-Su 07:00-23:00", certified(Shifts.on(ALL))).uncovered())
                .isZero();
        WeekCover.Known longer = known("Mo-Su 06:30-23:00", certified(Shifts.on(ALL)));
        assertThat(longer.uncovered()).isEqualTo(7 * HOUR);
        assertThat(longer.isTooLittle()).isFalse();
        assertThat(said(longer)).containsExactly("Түнде: күн сайын 22:00–23:00");
    }

    @Test
    void theHoursOfTheNightCashierWhoLeftAreSaidAsPeopleSayThem() {
        OnShift day = certified(shifts(ALL, "08:00", "22:00"));
        OnShift weekend = certified(shifts(EnumSet.of(SATURDAY, SUNDAY), "22:00", "08:00"));
        WeekCover.Known week = known("24/7", day, weekend);

        assertThat(week.uncovered()).isEqualTo(5 * 10 * HOUR);
        assertThat(week.isTooLittle()).as("50 of 168 hours").isTrue();
        assertThat(said(week)).containsExactly("Түнде: Дс–Жм 22:00–08:00");
    }

    @Test
    void nightsComeFirst() {
        OnShift day = certified(shifts(EnumSet.range(TUESDAY, SUNDAY), "08:00", "20:00"));
        OnShift night = certified(shifts(EnumSet.range(MONDAY, SATURDAY), "20:00", "08:00"));

        assertThat(said(known("24/7", day, night)))
                .containsExactly("Түнде: Жк 22:00–06:00", "Дс 06:00–20:00", "Жк 20:00–22:00");
    }

    @Test
    void whereNobodyIsThereAtAllNightsAndDaysAreToldApart() {
        assertThat(said(known("24/7", new OnShift(Shifts.on(ALL), false))))
                .containsExactly("Түнде: күн сайын 22:00–06:00", "күн сайын 06:00–22:00");
    }

    @Test
    void aShiftOfTwentyFourHoursCoversThem() {
        WeekCover.Known week = known("24/7", certified(shifts(ALL, "08:00", "08:00")));
        assertThat(week.uncovered()).isZero();
    }

    @Test
    void exactlyAQuarterIsNotTooLittle() {
        assertThat(new WeekCover.Known(400, 100, List.of()).isTooLittle()).isFalse();
        assertThat(new WeekCover.Known(400, 101, List.of()).isTooLittle()).isTrue();
    }

    /** The hours count as they are in these weeks. */
    @Test
    void inSummerOtherHoursAreCovered() {
        String hours = "Nov-Mar Mo-Fr 09:00-18:00; Apr-Oct Mo-Su 09:00-21:00";
        OnShift clerk = certified(shifts(WORKDAYS, "09:00", "18:00"));

        assertThat(known(hours, clerk).uncovered()).isZero();
        assertThat(((WeekCover.Known) WeekCover.of(
                                Optional.of(OpeningHours.parse(hours)),
                                LocalDate.of(2026, 6, 1),
                                false,
                                List.of(clerk)))
                        .uncovered())
                .isEqualTo((7 * 12 - 5 * 9) * HOUR);
    }

    @Test
    void whatIsKeptIsReadBack() {
        ShiftsConverter shifts = new ShiftsConverter();
        Shifts both = Shifts.on(Set.of(SUNDAY)).with(Set.of(MONDAY), Optional.of(hours("22:00", "08:00")));
        assertThat(shifts.convertToDatabaseColumn(both)).isEqualTo("Mo 22:00-08:00,Su");
        assertThat(shifts.convertToEntityAttribute("Mo 22:00-08:00,Su")).isEqualTo(both);
        assertThat(shifts.convertToDatabaseColumn(shifts(ALL, "22:00", "08:00")).length())
                .isLessThanOrEqualTo(120);

        UncoveredHoursConverter uncovered = new UncoveredHoursConverter();
        List<UncoveredHours> hours =
                known("24/7", new OnShift(Shifts.on(ALL), false)).hours();
        assertThat(uncovered.convertToDatabaseColumn(hours))
                .isEqualTo("N Mo,Tu,We,Th,Fr,Sa,Su 22:00-06:00;D Mo,Tu,We,Th,Fr,Sa,Su 06:00-22:00");
        assertThat(uncovered.convertToEntityAttribute(uncovered.convertToDatabaseColumn(hours)))
                .isEqualTo(hours);
        assertThat(uncovered.convertToEntityAttribute("")).isEmpty();
    }

    @Test
    void aFurtherDayHasTheHoursThatAllOtherDaysHave() {
        Shifts nights = shifts(Set.of(MONDAY), "22:00", "08:00").with(TUESDAY);
        assertThat(nights).isEqualTo(shifts(Set.of(MONDAY, TUESDAY), "22:00", "08:00"));
        assertThat(nights.with(Set.of(SUNDAY), Optional.empty()).with(SATURDAY).hours(SATURDAY))
                .as("where they differ nobody knows")
                .isEmpty();
        assertThat(nights.with(MONDAY)).isEqualTo(nights);
        assertThat(nights.without(MONDAY).hours()).isEqualTo(Map.of(TUESDAY, hours("22:00", "08:00")));
        assertThat(Shifts.NONE.with(MONDAY)).isEqualTo(Shifts.on(Set.of(MONDAY)));
    }

    private static WeekCover.Known known(String hours, OnShift... team) {
        return (WeekCover.Known) cover(hours, false, team);
    }

    private static WeekCover cover(String hours, boolean singleHanded, OnShift... team) {
        return WeekCover.of(Optional.of(OpeningHours.parse(hours)), NOVEMBER, singleHanded, List.of(team));
    }

    private static List<String> said(WeekCover.Known week) {
        Texts texts = new Texts();
        ShiftWords words = new ShiftWords(message -> texts.get(Language.KK, message));
        return week.hours().stream().map(words::line).toList();
    }

    private static OnShift certified(Shifts shifts) {
        return new OnShift(shifts, true);
    }

    private static Shifts shifts(Set<DayOfWeek> days, String from, String to) {
        return Shifts.NONE.with(days, Optional.of(hours(from, to)));
    }

    private static ShiftHours hours(String from, String to) {
        return new ShiftHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
