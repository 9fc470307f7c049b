package kz.pana.report;

import static kz.pana.report.ReportState.FIXED;
import static kz.pana.report.ReportState.NEW;
import static kz.pana.report.ReportState.TRIAGED;
import static kz.pana.report.ReportState.UNFOUNDED;
import static kz.pana.report.ReportState.VISIT_ORDERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.place.application.Listing;
import kz.pana.place.row.PlaceCode;
import kz.pana.place.row.PlaceId;
import kz.pana.place.row.PlaceRow;
import kz.pana.place.status.PlaceStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final AccountId OWNER = new AccountId(UUID.randomUUID());
    private static final Actor COORDINATOR = coordinator(new AccountId(UUID.randomUUID()));

    private static final UUID VISIT = UUID.randomUUID();

    private static final Map<ReportState, Set<ReportState>> PATHS = Map.of(
            NEW, Set.of(TRIAGED),
            TRIAGED, Set.of(VISIT_ORDERED, FIXED, UNFOUNDED),
            VISIT_ORDERED, Set.of(TRIAGED, FIXED, UNFOUNDED),
            FIXED, Set.of(),
            UNFOUNDED, Set.of());

    private static final Map<ReportState, Consumer<Report>> MOVES = Map.of(
            TRIAGED, ReportTest::triage,
            VISIT_ORDERED, report -> report.orderVisit(COORDINATOR, "Белгіні қараңыз", VISIT, NOW),
            FIXED, report -> visited(report).fixed(COORDINATOR, "Белгі ілінді", NOW),
            UNFOUNDED, report -> visited(report).unfounded(COORDINATOR, "Барып көрдім", NOW));

    @ParameterizedTest
    @EnumSource
    void everyStateLeadsWhereTheProductSaysAndNowhereElse(ReportState from) {
        for (ReportState to : ReportState.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s → %s", from, to)
                    .isEqualTo(PATHS.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveIsDoneOrRefusedAccordingly(ReportState from) {
        MOVES.forEach((to, move) -> {
            Report report = in(from);
            if (PATHS.getOrDefault(from, Set.of()).contains(to)) {
                move.accept(report);
                assertThat(report.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move.accept(report))
                        .as("%s → %s", from, to)
                        .isInstanceOf(Refused.class)
                        .hasMessage("report.refused.state");
                assertThat(report.state()).isEqualTo(from);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theKindSetsTheDeadline(ReportKind kind) {
        assertThat(Duration.between(NOW, told(kind).dueAt()))
                .isEqualTo(
                        switch (kind) {
                            case HARMED -> Duration.ofHours(1);
                            case NOT_REAL, TURNED_AWAY, TREATED_BADLY, SIGN_ELSEWHERE -> Duration.ofDays(1);
                            case CLOSED, NO_SIGN -> Duration.ofDays(3);
                        });
    }

    @Test
    void whatIsNotDecidedInTimeIsOverdue() {
        Report report = told(ReportKind.NOT_REAL);
        assertThat(row(report, NOW.plus(Duration.ofDays(1))).overdue()).isFalse();
        assertThat(row(report, NOW.plus(Duration.ofDays(1)).plusSeconds(1)).overdue())
                .isTrue();

        report.triage(COORDINATOR, NOW);
        report.fixed(COORDINATOR, "Белгі ілінді", NOW);
        assertThat(row(report, NOW.plus(Duration.ofDays(9))).overdue()).isFalse();
    }

    @Test
    void aReportIsForTheRegionsCoordinatorsButNotForThePlacesOwner() {
        Report report = told(ReportKind.CLOSED);
        assertThat(report.isFor(COORDINATOR)).isTrue();
        assertThat(report.isFor(coordinator(OWNER))).isFalse();
        assertThat(report.isFor(new Actor(COORDINATOR.id(), "Әлия", Set.of(Role.COORDINATOR), Set.of(Personas.ASTANA))))
                .isFalse();
    }

    @Test
    void whatIsToldChecksItself() {
        assertThat(new NewReport(ReportKind.CLOSED, " Есік\tжабық \r\n", Optional.of(" ")))
                .isEqualTo(new NewReport(ReportKind.CLOSED, "Есік жабық", Optional.empty()));
        assertThatThrownBy(() -> new NewReport(ReportKind.CLOSED, "ә".repeat(2001), Optional.empty()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("kernel.text.tooLong");
        assertThat(new NewReport(ReportKind.CLOSED, "Вход -> во двор, <3", Optional.of("a < b")))
                .extracting(NewReport::words, newReport -> newReport.contact().orElseThrow())
                .containsExactly("Вход -> во двор, <3", "a < b");
        assertThatThrownBy(() -> new NewReport(ReportKind.CLOSED, "", Optional.of("8".repeat(201))))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void whileAVisitIsOnItsWayNothingIsDecidedAndTheReportStaysOpen() {
        Report report = in(VISIT_ORDERED);
        assertThat(report.state().isOpen()).isTrue();
        assertThat(row(report, report.dueAt().plusSeconds(1)).overdue()).isTrue();
        assertThatThrownBy(() -> report.fixed(COORDINATOR, "Белгі ілінді", NOW))
                .hasMessage("report.refused.visit-open");
        assertThatThrownBy(() -> report.unfounded(COORDINATOR, "Барып көрдім", NOW))
                .hasMessage("report.refused.visit-open");
        assertThatThrownBy(() -> report.triage(COORDINATOR, NOW)).hasMessage("report.refused.state");

        report.visitConfirmed(NOW);
        assertThat(report.state()).isEqualTo(VISIT_ORDERED);
        report.unfounded(COORDINATOR, "Барып көрдім", NOW);
        assertThat(report.state().isOpen()).isFalse();
    }

    /** Rule 7: a report says nothing to the rules of publication, whatever becomes of it. */
    @Test
    void everyMoveIsInTheTrailAndThePlaceIsNotTouched() {
        Report report = told(ReportKind.CLOSED);
        assertThat(RegisteredEvents.to(report))
                .as("nobody is named who told")
                .containsExactly(entry(report, null, "-", "-", NEW, null));

        report.triage(COORDINATOR, NOW);
        assertMoved(report, NEW, TRIAGED, null);
        report.orderVisit(COORDINATOR, "Белгіні қараңыз", VISIT, NOW);
        assertMoved(report, TRIAGED, VISIT_ORDERED, "Белгіні қараңыз");
        report.visitFailed(COORDINATOR, NOW);
        assertMoved(report, VISIT_ORDERED, TRIAGED, null);
        report.fixed(COORDINATOR, "Белгі ілінді", NOW);
        assertMoved(report, TRIAGED, FIXED, "Белгі ілінді");

        Report other = in(TRIAGED);
        RegisteredEvents.to(other);
        other.unfounded(COORDINATOR, "Барып көрдім", NOW);
        assertMoved(other, TRIAGED, UNFOUNDED, "Барып көрдім");
    }

    @Test
    void aVisitThatARuleEndsBringsTheReportBackInThePortalsName() {
        Report report = in(VISIT_ORDERED);
        RegisteredEvents.to(report);

        report.visitFailed(null, NOW);
        assertThat(RegisteredEvents.to(report))
                .containsExactly(entry(report, null, "PANA", "VISIT_ORDERED", TRIAGED, null));
        assertThat(report.visit()).isEmpty();
        assertThat(report.triagedBy()).as("whoever took it on decides anew").contains(COORDINATOR.id());
    }

    @Test
    void aReportWaitsForItsVisitAndForNoOther() {
        Report report = in(VISIT_ORDERED);
        assertThat(report.visit()).contains(VISIT);
        report.visitConfirmed(NOW);
        assertThat(row(report, NOW).visited()).isTrue();

        UUID next = UUID.randomUUID();
        report.waitFor(next);
        assertThat(report.visit()).contains(next);
        assertThat(row(report, NOW).visited()).isFalse();
        assertThatThrownBy(() -> report.fixed(COORDINATOR, "Белгі ілінді", NOW))
                .hasMessage("report.refused.visit-open");
    }

    @Test
    void aRefusedVisitIsNotWaitedFor() {
        Report report = in(VISIT_ORDERED);
        assertThatThrownBy(() -> report.orderVisit(COORDINATOR, "Тағы", UUID.randomUUID(), NOW))
                .isInstanceOf(Refused.class);
        assertThat(report.visit()).contains(VISIT);
    }

    @Test
    void whatStandsForManyKeepsNobodysWords() {
        NewReport newReport = new NewReport(ReportKind.CLOSED, "Есік жабық", Optional.of("+7 701 123 45 67"));

        Report one = Report.of(place(), newReport, true, NOW);
        assertThat(one.isMany()).isFalse();
        assertThat(one.detail(row(one, NOW), false).words()).isEqualTo("Есік жабық");
        assertThat(one.detail(row(one, NOW), false).contact()).contains("+7 701 123 45 67");

        Report many = Report.many(place(), newReport, true, NOW);
        assertThat(many.isMany()).isTrue();
        assertThat(row(many, NOW).many()).isTrue();
        assertThat(many.detail(row(many, NOW), false).words()).isEmpty();
        assertThat(many.detail(row(many, NOW), false).contact()).isEmpty();
    }

    @Test
    void whoLeftAnotherContactIsSomebodyElse() {
        assertThat(told(ReportKind.CLOSED).mayBeFrom(Optional.of("a@b.kz"))).isTrue();

        NewReport newReport = new NewReport(ReportKind.CLOSED, "", Optional.of("a@b.kz"));
        Report report = Report.of(place(), newReport, true, NOW);
        assertThat(report.mayBeFrom(Optional.empty())).isTrue();
        assertThat(report.mayBeFrom(Optional.of("a@b.kz"))).isTrue();
        assertThat(report.mayBeFrom(Optional.of("c@d.kz"))).isFalse();
    }

    @Test
    void thoseWithAProofOfWorkAreCountedByThemselves() {
        NewReport newReport = new NewReport(ReportKind.CLOSED, "", Optional.empty());

        Report proven = Report.many(place(), newReport, true, NOW);
        assertThat(List.of(proven.times(true), proven.times(false))).containsExactly(1L, 0L);
        Report unproven = Report.many(place(), newReport, false, NOW);
        assertThat(List.of(unproven.times(true), unproven.times(false))).containsExactly(0L, 1L);
    }

    @Test
    void theLastReasonGivenIsRead() {
        Report report = in(VISIT_ORDERED);
        assertThat(report.detail(row(report, NOW), false).reason()).contains("Белгіні қараңыз");
        report.visitFailed(COORDINATOR, NOW);
        assertThat(report.detail(row(report, NOW), false).reason()).isEmpty();
    }

    @Test
    void whatIsFixedOrUnfoundedIsDecided() {
        assertThat(ReportState.open()).containsExactlyInAnyOrder(NEW, TRIAGED, VISIT_ORDERED);
    }

    private static void assertMoved(Report report, ReportState from, ReportState to, @Nullable String why) {
        assertThat(RegisteredEvents.to(report))
                .containsExactly(entry(report, COORDINATOR, COORDINATOR.name(), from.name(), to, why));
    }

    private static StateChanged entry(
            Report report, @Nullable Actor by, String name, String from, ReportState to, @Nullable String why) {
        return new StateChanged(
                "report",
                report.id().value(),
                by == null ? null : by.id().value(),
                name,
                from,
                to.name(),
                why,
                report.region().value());
    }

    private static void triage(Report report) {
        if (report.state() == VISIT_ORDERED) {
            report.visitFailed(COORDINATOR, NOW);
        } else {
            report.triage(COORDINATOR, NOW);
        }
    }

    private static Report visited(Report report) {
        report.visitConfirmed(NOW);
        return report;
    }

    private static Report in(ReportState state) {
        Report report = told(ReportKind.CLOSED);
        if (state != NEW) {
            report.triage(COORDINATOR, NOW);
        }
        if (state != NEW && state != TRIAGED) {
            Objects.requireNonNull(MOVES.get(state)).accept(report);
        }
        assertThat(report.state()).isEqualTo(state);
        return report;
    }

    private static Report told(ReportKind kind) {
        return Report.of(place(), new NewReport(kind, "", Optional.empty()), true, NOW);
    }

    private static PlaceRow place() {
        return new PlaceRow(PlaceId.create(), PlaceCode.create(), 0, OWNER, listing(), mock(PlaceStatus.class), false);
    }

    private static ReportRow row(Report report, Instant when) {
        return report.row(listing(), null, when);
    }

    private static Listing listing() {
        Listing listing = mock(Listing.class);
        when(listing.region()).thenReturn(Personas.ALMATY);
        when(listing.name()).thenReturn(new LocalizedText("Мерей", "Мерей", null));
        return listing;
    }

    private static Actor coordinator(AccountId id) {
        return new Actor(id, "Данияр", Set.of(Role.COORDINATOR), Set.of(Personas.ALMATY));
    }
}
