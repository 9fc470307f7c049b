package kz.pana.hours;

import static kz.pana.kernel.Refusals.keyOf;
import static kz.pana.kernel.Refusals.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import kz.pana.hours.OpeningHours.Span;
import kz.pana.hours.OpeningHours.Status;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the days used here: 2026-11-23 is a Monday, 2026-12-16 (Independence Day) a Wednesday. */
class OpeningHoursTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                // Weekdays
                "Mo-Fr 09:00-20:00 @ 2026-11-23T09:00 @ open until 2026-11-23T20:00",
                "Mo-Fr 09:00-20:00 @ 2026-11-23T08:59 @ closed until 2026-11-23T09:00",
                "Mo-Fr 09:00-20:00 @ 2026-11-23T20:00 @ closed until 2026-11-24T09:00",
                "Mo-Fr 09:00-20:00 @ 2026-11-27T21:00 @ closed until 2026-11-30T09:00",
                "Fr-Mo 09:00-20:00 @ 2026-11-22T10:00 @ open until 2026-11-22T20:00",
                "Fr-Mo 09:00-20:00 @ 2026-11-24T10:00 @ closed until 2026-11-27T09:00",
                "Mo,We 09:00-20:00 @ 2026-11-24T10:00 @ closed until 2026-11-25T09:00",
                "Mo-Fr 08:00-12:00,13:00-17:00 @ 2026-11-23T12:30 @ closed until 2026-11-23T13:00",
                "Mo-Fr 08:00-12:00,12:00-17:00 @ 2026-11-23T09:00 @ open until 2026-11-23T17:00",
                "Mo[1] 10:00-12:00 @ 2026-12-07T11:00 @ open until 2026-12-07T12:00",
                "Mo[1] 10:00-12:00 @ 2026-11-23T11:00 @ closed until 2026-12-07T10:00",
                "Mo[-1] 10:00-12:00 @ 2026-11-30T11:00 @ open until 2026-11-30T12:00",
                // Past midnight
                "Fr 22:00-06:00 @ 2026-11-28T05:59 @ open until 2026-11-28T06:00",
                "Fr 22:00-06:00 @ 2026-11-27T05:00 @ closed until 2026-11-27T22:00",
                "Mo 20:00-26:00 @ 2026-11-24T01:59 @ open until 2026-11-24T02:00",
                "Mo-Su 22:00-06:00 @ 2026-11-23T23:00 @ open until 2026-11-24T06:00",
                "Fr 22:00-06:00; Sa 10:00-20:00 @ 2026-11-28T03:00 @ open until 2026-11-28T06:00",
                "Fr 22:00-06:00; Sa off @ 2026-11-28T03:00 @ closed until 2026-12-04T22:00",
                "Fr 22:00-06:00; Sa 00:00-02:00 off @ 2026-11-28T01:00 @ closed until 2026-11-28T02:00",
                // Always and never
                "24/7 @ 2026-11-23T03:00 @ open",
                "00:00-24:00 @ 2026-11-23T03:00 @ open",
                "Mo-Su,PH 00:00-24:00 @ 2026-11-23T03:00 @ open",
                "24/7; PH off @ 2026-11-23T03:00 @ open until 2026-12-16T00:00",
                "24/7; Su off @ 2026-11-23T03:00 @ open until 2026-11-29T00:00",
                "Mo-Fr @ 2026-11-23T03:00 @ open until 2026-11-28T00:00",
                "off @ 2026-11-23T03:00 @ closed",
                "closed \"ремонт\" @ 2026-11-23T03:00 @ closed",
                // Rules in order
                "Mo-Fr 09:00-18:00; We 10:00-12:00 @ 2026-11-25T15:00 @ closed until 2026-11-26T09:00",
                "Mo-Fr 09:00-18:00; We off @ 2026-11-25T15:00 @ closed until 2026-11-26T09:00",
                "We off; Mo-Fr 09:00-18:00 @ 2026-11-25T15:00 @ open until 2026-11-25T18:00",
                "Mo-Fr 09:00-18:00; 13:00-14:00 off @ 2026-11-25T13:30 @ closed until 2026-11-25T14:00",
                "Mo-Fr 09:00-18:00, We 19:00-21:00 @ 2026-11-25T15:00 @ open until 2026-11-25T18:00",
                "Mo-Fr 09:00-18:00, We 19:00-21:00 @ 2026-11-25T20:00 @ open until 2026-11-25T21:00",
                "Mo-Fr 09:00-18:00; Sa,Su 10:00-16:00; @ 2026-11-28T11:00 @ open until 2026-11-28T16:00",
                // Dates
                "Mo-Su 09:00-18:00; Dec 31 off @ 2026-12-31T12:00 @ closed until 2027-01-01T09:00",
                "Mo-Su 09:00-18:00; 2026 Dec 31 off @ 2027-12-31T12:00 @ open until 2027-12-31T18:00",
                "Dec 25-Jan 05 10:00-12:00 @ 2027-01-05T11:00 @ open until 2027-01-05T12:00",
                "Dec 25-Jan 05 10:00-12:00 @ 2027-01-06T11:00 @ closed until 2027-12-25T10:00",
                "Dec 25-31 10:00-12:00 @ 2026-12-31T11:00 @ open until 2026-12-31T12:00",
                "Nov-Mar 10:00-12:00 @ 2027-02-28T11:00 @ open until 2027-02-28T12:00",
                "Nov-Mar 10:00-12:00 @ 2027-03-31T12:00 @ closed until 2027-11-01T10:00",
                "Jun Mo 10:00-12:00 @ 2026-11-23T11:00 @ closed until 2027-06-07T10:00",
                "2026 Dec 30-2027 Jan 02 10:00-12:00 @ 2027-01-02T11:00 @ open until 2027-01-02T12:00",
                "2026 Dec 30-2027 Jan 02 10:00-12:00 @ 2027-01-02T13:00 @ closed",
                "2025 10:00-12:00 @ 2026-11-23T11:00 @ closed",
                "2026+ 10:00-12:00 @ 2026-11-23T11:00 @ open until 2026-11-23T12:00",
                "week 48 10:00-12:00 @ 2026-11-23T11:00 @ open until 2026-11-23T12:00",
                "week 02-52/2 10:00-12:00 @ 2026-11-30T11:00 @ closed until 2026-12-07T10:00",
                // Public holidays
                "Mo-Fr 09:00-18:00; PH off @ 2026-12-16T10:00 @ closed until 2026-12-17T09:00",
                "Mo-Fr 09:00-18:00; PH 10:00-14:00 @ 2026-12-16T15:00 @ closed until 2026-12-17T09:00",
                "Mo-Fr 09:00-18:00; PH 10:00-14:00 @ 2026-12-16T11:00 @ open until 2026-12-16T14:00",
                "Mo-Fr 09:00-18:00 @ 2026-12-16T10:00 @ open until 2026-12-16T18:00",
                "Sa,PH 09:00-18:00 @ 2026-12-16T10:00 @ open until 2026-12-16T18:00",
                "PH Mo-Tu 09:00-18:00 @ 2026-12-16T10:00 @ closed until 2027-03-08T09:00",
                "Mo-Su 09:00-18:00; PH off @ 2026-05-27T10:00 @ closed until 2026-05-28T09:00",
                "Mo-Su 22:00-06:00; PH off @ 2026-12-16T03:00 @ closed until 2026-12-17T22:00",
                // What cannot be told
                "\"by appointment\" @ 2026-11-23T10:00 @ unknown",
                "Mo-Fr 09:00-18:00 \"ring\" @ 2026-11-23T10:00 @ unknown",
                "Mo-Fr 09:00-18:00 open \"ring\" @ 2026-11-23T10:00 @ unknown",
                "Mo-Fr 09:00-18:00 unknown @ 2026-11-23T10:00 @ unknown",
                "Mo-Fr 09:00-18:00 unknown @ 2026-11-23T20:00 @ closed",
                "Mo-Fr 09:00-18:00 || \"ring\" @ 2026-11-23T10:00 @ open until 2026-11-23T18:00",
                "Mo-Fr 09:00-18:00 || \"ring\" @ 2026-11-23T20:00 @ unknown",
                "Mo-Fr 09:00-18:00 || 10:00-22:00 @ 2026-11-23T20:00 @ unknown",
                "Mo 09:00-18:00 || Tu 09:00-18:00; We 09:00-18:00 @ 2026-11-23T10:00 @ unknown",
                "sunrise-sunset @ 2026-11-23T10:00 @ unknown",
                "10:00-sunset @ 2026-11-23T11:00 @ unknown",
                "Mo-Fr 10:00+ @ 2026-11-23T11:00 @ unknown",
                "Mo-Fr 10:00+ @ 2026-11-23T09:00 @ closed",
                "Mo-Fr 10:00-18:00+ @ 2026-11-23T11:00 @ open until 2026-11-23T18:00",
                "Mo-Fr 10:00-18:00+ @ 2026-11-23T19:00 @ unknown",
                "Mo 10:00 @ 2026-11-23T10:00 @ unknown",
                "10:00-16:00/01:30 @ 2026-11-23T10:00 @ unknown",
                "09:00-18:00; easter off @ 2026-04-12T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; SH off @ 2026-11-23T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; SH off @ 2026-11-23T20:00 @ closed",
                "Mo-Fr 09:00-18:00; SH 10:00-16:00 @ 2026-11-23T11:00 @ open until 2026-11-23T16:00",
                "Mo-Fr 09:00-18:00; SH 10:00-16:00 @ 2026-11-23T17:00 @ unknown",
                "24/7; Nov Th[4] off @ 2026-11-23T10:00 @ open until 2026-11-26T00:00",
                "24/7; Nov Th[4] off @ 2026-11-26T10:00 @ closed until 2026-11-27T00:00",
                "24/7; Nov Th[4] \"ask\" @ 2026-11-26T10:00 @ unknown",
                "24/7; Nov Th[-1] off @ 2026-11-26T10:00 @ closed until 2026-11-27T00:00",
                "24/7; Nov Th[4] +1 day off @ 2026-11-27T10:00 @ closed until 2026-11-28T00:00",
                "24/7; Nov Th[5] off @ 2026-11-26T10:00 @ open",
                "24/7; Dec 25 -Su off @ 2026-12-20T10:00 @ closed until 2026-12-21T00:00",
                "24/7; Mar Su[-1]-Oct Su[-1] off @ 2026-10-25T10:00 @ closed until 2026-10-26T00:00",
                "24/7; Dec Su[1]-Jan Su[1] off @ 2026-12-06T10:00 @ closed until 2027-01-04T00:00",
                "24/7; easter off @ 2026-11-23T10:00 @ open",
                "24/7; easter off @ 2026-04-12T10:00 @ unknown",
                // A comma too much, and hours that are missing before it
                "week 51-52,week 01-11: 10:00-19:00 @ 2026-12-16T03:00 @ unknown",
                "week 51-52,week 01-11: 10:00-19:00 @ 2027-01-13T11:00 @ open until 2027-01-13T19:00",
                "week 51-52,01-11 10:00-19:00 @ 2026-12-16T03:00 @ closed until 2026-12-16T10:00",
                "24/7, PH 10:00-12:00 @ 2026-11-23T03:00 @ open",
                // Days off that moved, and days that may be one in years without a table
                "Mo-Fr 09:00-18:00; PH off @ 2026-03-09T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH off @ 2026-03-24T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH off @ 2026-03-25T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH off @ 2026-05-11T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH off @ 2026-10-26T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH off @ 2026-03-09T20:00 @ closed until 2026-03-10T09:00",
                "24/7; PH off @ 2026-03-09T10:00 @ unknown",
                "Mo-Fr 09:00-18:00; PH 10:00-14:00 @ 2026-03-09T11:00 @ unknown",
                "Mo-Su 09:00-18:00; PH 09:00-18:00 @ 2026-03-09T11:00 @ open until 2026-03-09T18:00",
                "Mo-Su 22:00-06:00; PH 10:00-14:00 @ 2026-03-10T03:00 @ unknown",
                "Mo-Su 22:00-06:00; PH 10:00-14:00 @ 2026-05-11T03:00 @ open until 2026-05-11T06:00",
                "Mo-Su 09:00-18:00; PH off @ 2026-08-30T10:00 @ open until 2026-08-30T18:00",
                "Mo-Su 09:00-18:00; PH off @ 2026-08-31T10:00 @ open until 2026-08-31T18:00",
                "Mo-Su 09:00-18:00; PH off @ 2025-08-30T10:00 @ closed",
                "Mo-Su 09:00-18:00; PH off @ 2026-03-15T10:00 @ open until 2026-03-15T18:00",
                "Mo-Su 09:00-18:00; PH off @ 2027-03-15T10:00 @ closed until 2027-03-16T09:00",
                "Mo-Su 09:00-18:00; PH off @ 2027-08-30T10:00 @ open until 2027-08-30T18:00",
                "Mo-Su 09:00-18:00; PH off @ 2027-01-04T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-03-24T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-05-03T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-05-10T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-05-15T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-05-16T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-05-17T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-07-05T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-12-17T10:00 @ unknown",
                "Mo-Su 09:00-18:00; PH off @ 2027-11-19T10:00 @ open until 2027-11-19T18:00",
                "Mo-Fr 09:00-18:00; PH off @ 2035-11-19T10:00 @ open until 2035-11-19T18:00",
                "Mo-Fr 09:00-18:00; PH off @ 2035-11-19T20:00 @ closed",
                "Mo-Fr 09:00-18:00; PH off @ 2035-03-08T10:00 @ closed",
                "Mo-Fr 09:00-18:00 @ 2035-11-19T10:00 @ open until 2035-11-19T18:00",
            })
    void tellsWhetherItIsOpen(String osm, LocalDateTime moment, String expected) {
        assertThat(text(OpeningHours.parse(osm).at(moment.atZone(KernelConfiguration.ALMATY))))
                .startsWith(expected);
    }

    @Test
    void whatDoesNotCloseWithinAYearIsOpenWithoutAnEnd() {
        ZonedDateTime moment = LocalDateTime.of(2026, 11, 23, 10, 0).atZone(KernelConfiguration.ALMATY);

        assertThat(OpeningHours.parse("24/7; Nov Th[5] off").at(moment)).isEqualTo(new Status.Open(null));
        assertThat(OpeningHours.parse("Mo off").at(moment)).isEqualTo(new Status.Closed(null));
    }

    @Test
    void asMuchIsReadAsOpenStreetMapHolds() {
        String longest = "Mo \"" + "z".repeat(251) + "\"";
        assertThat(longest).hasSize(256);
        assertThat(keyOf(() -> OpeningHours.parse(longest))).isEqualTo("kernel.hours.tooLong");
        assertThat(OpeningHours.parse(longest.replace("zz\"", "z\"")).text()).hasSize(255);
    }

    @Test
    void answersInTheTimeOfKazakhstan() {
        ZonedDateTime noonInLondon = LocalDateTime.of(2026, 11, 23, 12, 0).atZone(ZoneOffset.UTC);

        assertThat(OpeningHours.parse("Mo 16:00-18:00").at(noonInLondon))
                .isEqualTo(new Status.Open(LocalDateTime.of(2026, 11, 23, 18, 0).atZone(KernelConfiguration.ALMATY)));
    }

    @Test
    void listsOpenings() {
        LocalDate friday = LocalDate.of(2026, 11, 27);

        assertThat(OpeningHours.parse("Th,Fr 22:00-06:00; Sa 06:00-10:00").spans(friday, 2))
                .containsExactly(
                        span("2026-11-27T00:00", "2026-11-27T06:00"), span("2026-11-27T22:00", "2026-11-28T10:00"));
        assertThat(OpeningHours.parse("24/7").spans(friday, 3))
                .containsExactly(span("2026-11-27T00:00", "2026-11-30T00:00"));
        assertThat(OpeningHours.parse("Mo 10:00-12:00").spans(friday, 3)).isEmpty();
        assertThat(OpeningHours.parse("Su 10:00+").spans(friday, 3))
                .containsExactly(new Span(
                        LocalDateTime.parse("2026-11-29T10:00"), LocalDateTime.parse("2026-11-30T00:00"), false));
        assertThat(OpeningHours.parse("Mo 10:00+").spans(friday, 3)).isEmpty();
    }

    /** By the letter, hours of the next day replace the night that runs into it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 09:00-18:00; PH off | Mo-Fr 09:00-18:00; PH off",
                "Fr 22:00-06:00; Sa 10:00-20:00 | Fr 22:00-06:00, Sa 10:00-20:00",
                "Sa 10:00-20:00; Fr 22:00-06:00 | Fr 22:00-06:00, Sa 10:00-20:00",
                "Fr 22:00-06:00; Sa off | Fr 22:00-24:00",
                "Mo-Su 22:00-06:00; PH off | Mo-Su 22:00-06:00; PH 00:00-30:00 off",
                "Mo-Su 08:00-02:00; PH 10:00-14:00 | Mo-Su 08:00-02:00; PH 02:00-26:00 off, PH 10:00-14:00",
                "Mo-Su 22:00-06:00 | Mo-Su 22:00-06:00",
                "Mo-Su 22:00-06:00; Dec 31 off | 'unknown \"Mo-Su 22:00-06:00; Dec 31 off\"'",
                "Mo-Fr 10:00-18:00 \"ring\" | Mo-Fr 10:00-18:00 unknown",
                "Mo-Fr 10:00-18:00; Sa off \"rest\" | Mo-Fr 10:00-18:00; Sa off",
                "24/7 \"moved, see evil.kz\" | 24/7 unknown",
                "'\"by appointment\"' | unknown",
                "Fr 22:00-06:00 \"ring\"; Sa 10:00-20:00 | 'unknown \"Fr 22:00-06:00 unknown; Sa 10:00-20:00\"'",
                "Jun Fr 22:00-06:00; Jun Sa 10:00-20:00 | 'unknown \"Jun Fr 22:00-06:00; Jun Sa 10:00-20:00\"'",
                "Jun Fr 22:00-06:00, Jun Sa 10:00-20:00 | Jun Fr 22:00-06:00, Jun Sa 10:00-20:00",
                "Mo 22:00-06:00, Jun Su | Mo 22:00-06:00, Jun Su",
                "'Mo 22:00-06:00 || \"ring\"' | 'Mo 22:00-06:00 || unknown'",
            })
    void givesAwayWhatOthersReadTheSame(String osm, String given) {
        assertThat(OpeningHours.parse(osm).forOthers()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mo-fr 9:00-18:00;PH off | Mo-Fr 09:00-18:00; PH off",
                "Mo-Fr 09:00–18:00; | Mo-Fr 09:00-18:00",
                "20:00-26:00 | 20:00-02:00",
                "Mo: 10:00-12:00 | Mo 10:00-12:00",
            })
    void hasACanonicalText(String osm, String canonical) {
        OpeningHours hours = OpeningHours.parse(osm);

        assertThat(hours.text()).isEqualTo(canonical);
        assertThat(OpeningHours.parse(canonical)).isEqualTo(hours).hasSameHashCodeAs(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7 \"https://evil.example\"",
                "Mo-Fr 09:00-18:00 \"evil.kz\"",
                "Mo-Fr 09:00-18:00; Sa off \"8 701 999 99 99\"",
                "Mo-Fr 09:00-18:00 || \"me@evil.kz\"",
                "Mo-Fr 09:00-18:00 unknown \"8(701)9999999\""
            })
    void whatLeadsElsewhereIsNoWordOfAnOwner(String osm) {
        assertThatThrownBy(() -> OpeningHours.ofPlace(osm))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("kernel.hours.words-lead"));
        assertThat(OpeningHours.kept(osm)).as("nothing kept is lost").isEqualTo(OpeningHours.parse(osm));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "off",
                "closed",
                "Mo-Su closed",
                "24/7 off \"repairs\"",
                "Mo-Su 09:00-18:00; Mo-Su off",
                "2027 Mo-Su off"
            })
    void whatIsNeverOpenIsNoPlacesHours(String osm) {
        assertThatThrownBy(() -> OpeningHours.ofPlace(osm))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("kernel.hours.never"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7",
                "Feb 29 10:00-12:00",
                "week 53 Su 23:00-24:00",
                "2031 Dec 31 23:00-24:00",
                "PH 10:00-14:00",
                "\"қоңырау шалыңыз\"",
                "unknown",
                "Mo-Fr 09:00-18:00 \"артқы есіктен\""
            })
    void whatMayBeOpenIsTaken(String osm) {
        assertThat(OpeningHours.ofPlace(osm)).isEqualTo(OpeningHours.parse(osm));
    }

    @Test
    void knowsWhatNeverCloses() {
        assertThat(List.of("24/7", "00:00-24:00", "Mo-Su 00:00-24:00", "Mo-Su,PH 00:00-24:00", "Mo-Su"))
                .allMatch(osm -> OpeningHours.parse(osm).isAlways());
        assertThat(List.of(
                        "24/7; PH off",
                        "Mo-Fr 00:00-24:00",
                        "PH 00:00-24:00",
                        "24/7 \"ring\"",
                        "off",
                        "Jan 00:00-24:00",
                        "2026 00:00-24:00",
                        "week 01-53 00:00-24:00",
                        "PH Mo-Su 00:00-24:00",
                        "Mo[1],Tu-Su 00:00-24:00",
                        "00:00-23:00",
                        "01:00-24:00",
                        "00:00-12:00,12:00-24:00",
                        "00:00-24:00+"))
                .noneMatch(osm -> OpeningHours.parse(osm).isAlways());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00,17:00-20:00",
                "Mo-Su 08:00-12:00,20:00-09:00",
                "Mo-Fr 09:00-18:00, Fr 10:00-12:00",
                "Su-Mo 22:00-06:00, Mo 05:00-07:00",
                "Dec 31 10:00-12:00,11:00-13:00",
                "PH 10:00-12:00,11:00-13:00",
                "00:00-48:00",
            })
    void refusesOverlaps(String osm) {
        assertThat(keyOf(() -> OpeningHours.parse(osm))).isEqualTo("kernel.hours.overlap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00; Fr 10:00-12:00",
                "Mo-Fr 09:00-12:00,12:00-18:00",
                "Mo 20:00-06:00, Tu 06:00-10:00",
                "Mo-Su 10:00-20:00; PH 10:00-18:00",
                "Mo 22:00-30:00,08:00-10:00",
                "Mo-Su 00:00-24:00",
                "Jan Mo 09:00-12:00, Mo 10:00-14:00",
                "Mo 10:00-14:00, Jan Mo 09:00-12:00",
                "Mo 10:00-14:00, Mo[1] 09:00-12:00",
                "Mo[1] 09:00-12:00, Mo 10:00-14:00",
            })
    void acceptsWhatDoesNotOverlap(String osm) {
        assertThat(OpeningHours.parse(osm).text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | kernel.hours.empty",
                "' ; ; ' | kernel.hours.empty",
                "Mo-Fr 10:00-10:00 | kernel.hours.zeroLength",
                "Mo-Fr 25:00-26:00 | kernel.hours.unreadable",
                "Mo-Fr 09:70-18:00 | kernel.hours.unreadable",
                "Пн-Пт 09:00-18:00 | kernel.hours.unreadable",
                "Mo-Fr 9-18 | kernel.hours.unreadable",
                "09:00-18:00 Mo-Fr | kernel.hours.unreadable",
                "<b>24/7</b> | kernel.hours.unreadable",
                "каждый день | kernel.hours.unreadable",
                "week 48-02 10:00-12:00 | kernel.hours.backwards",
                "week 48-02/2 10:00-12:00 | kernel.hours.backwards",
                "week 54 10:00-12:00 | kernel.hours.backwards",
                "2027-2026 10:00-12:00 | kernel.hours.backwards",
                "Mo[3-1] 10:00-12:00 | kernel.hours.backwards",
                "2027 Jan 02-2026 Dec 30 off | kernel.hours.backwards",
            })
    void refusesWhatIsNotHours(String osm, String key) {
        assertThat(keyOf(() -> OpeningHours.parse(osm))).isEqualTo(key);
    }

    @Test
    void whatIsRefusedSinceItWasKeptIsUnknownAndSaysWhatItWas() {
        assertThat(OpeningHours.kept("Mo-Fr 09:00-18:00")).isEqualTo(OpeningHours.parse("Mo-Fr 09:00-18:00"));
        OpeningHours refused = OpeningHours.kept("week 48-02 10:00-12:00 \"ring\"");
        assertThat(refused).hasToString("unknown \"week 48-02 10:00-12:00 ring\"");
        assertThat(refused.at(LocalDateTime.of(2026, 11, 23, 11, 0).atZone(KernelConfiguration.ALMATY)))
                .isEqualTo(new Status.Unknown());
    }

    @Test
    void saysWhereItStumbled() {
        assertThat(reasonOf(() -> OpeningHours.parse("Mo-Fr 09:00-18:00; zzz")))
                .isEqualTo(Message.of("kernel.hours.unreadable", 18, "; zzz"));
        assertThat(reasonOf(() -> OpeningHours.parse("Mo-Fr 09:00-18:00; " + "z".repeat(22))))
                .isEqualTo(Message.of("kernel.hours.unreadable", 18, "; " + "z".repeat(22)));
        assertThat(reasonOf(() -> OpeningHours.parse("Mo-Fr 09:00-18:00; " + "z".repeat(23))))
                .isEqualTo(Message.of("kernel.hours.unreadable", 18, "; " + "z".repeat(22) + "…"));
        assertThat(reasonOf(() -> OpeningHours.parse("x".repeat(10_000))))
                .isEqualTo(Message.of("kernel.hours.tooLong", 255, 10_000));
        assertThat(reasonOf(() -> OpeningHours.parse("Mo 09:00-18:00,17:00-20:00"))
                        .args())
                .containsExactly("09:00-18:00", "17:00-20:00");
    }

    @Test
    void neverFailsInAnotherWay() {
        String[] parts = {
            "Mo", "-", "Fr", " ", "09:00", "18:00", ",", ";", "PH", "off", "\"", "||", "+", "24/7", "Jan", "5", "[1]",
            "SH", "/", "week", "2026", "sunset", "(", ")", "easter", "26:00", "ж", "<", "open", "days"
        };
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder osm = new StringBuilder();
            random.ints(random.nextInt(1, 12), 0, parts.length).forEach(part -> osm.append(parts[part]));
            evaluate(osm.toString());
        }
    }

    private static void evaluate(String osm) {
        try {
            OpeningHours hours = OpeningHours.parse(osm);
            assertThat(hours.at(LocalDateTime.of(2026, 11, 23, 12, 0).atZone(KernelConfiguration.ALMATY)))
                    .isNotNull();
            assertThat(OpeningHours.parse(hours.text()).text()).as(osm).isEqualTo(hours.text());
        } catch (InvalidValue refused) {
            assertThat(refused.reason().key()).startsWith("kernel.hours.");
        }
    }

    private static Span span(String from, String to) {
        return new Span(LocalDateTime.parse(from), LocalDateTime.parse(to), true);
    }

    private static String text(Status status) {
        return switch (status) {
            case Status.Open(ZonedDateTime until) -> "open" + until(until);
            case Status.Closed(ZonedDateTime opensAt) -> "closed" + until(opensAt);
            case Status.Unknown() -> "unknown";
        };
    }

    private static String until(@Nullable ZonedDateTime time) {
        return time == null ? "" : " until " + time.toLocalDateTime();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/7 | 168",
                "24/7; PH off | 168",
                "Mo-Sa 09:00-19:00 | 60",
                "Mo-Su 22:00-08:00 | 70",
                "Mo-Fr 09:00-13:00,14:00-18:00; PH off | 40",
                "Jun-Aug Mo-Su 08:00-20:00; Sep-May Mo-Fr 10:00-12:00 | 84",
                "Mo-Su 00:00-24:00 \"телефон арқылы\" | 0"
            })
    void theLongestWeekOfAYearIsWhatItIsOpenForSure(String osm, long hours) {
        assertThat(OpeningHours.parse(osm).longestWeek()).isEqualTo(Duration.ofHours(hours));
    }
}
