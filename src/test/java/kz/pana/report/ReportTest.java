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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Role;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Refused;
import kz.pana.place.Listing;
import kz.pana.place.PlaceCode;
import kz.pana.place.PlaceId;
import kz.pana.place.PlaceRow;
import kz.pana.place.Standing;
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
        boolean urgent = Set.of(ReportKind.NOT_REAL, ReportKind.TURNED_AWAY, ReportKind.TREATED_BADLY)
                .contains(kind);
        assertThat(told(kind).dueAt()).isEqualTo(NOW.plus(Duration.ofDays(urgent ? 1 : 3)));
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
        assertThat(report.isFor(new Actor(COORDINATOR.id(), "Әлия", Set.of(Role.COORDINATOR), Set.of(Cast.ASTANA))))
                .isFalse();
    }

    @Test
    void whatIsToldChecksItself() {
        assertThat(new Telling(ReportKind.CLOSED, " Есік\tжабық \r\n", Optional.of(" ")))
                .isEqualTo(new Telling(ReportKind.CLOSED, "Есік жабық", Optional.empty()));
        assertThatThrownBy(() -> new Telling(ReportKind.CLOSED, "ә".repeat(2001), Optional.empty()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("kernel.text.tooLong");
        assertThat(new Telling(ReportKind.CLOSED, "Вход -> во двор, <3", Optional.of("a < b")))
                .extracting(Telling::words, telling -> telling.contact().orElseThrow())
                .containsExactly("Вход -> во двор, <3", "a < b");
        assertThatThrownBy(() -> new Telling(ReportKind.CLOSED, "", Optional.of("8".repeat(201))))
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
        PlaceRow place = new PlaceRow(PlaceId.create(), PlaceCode.create(), 0, OWNER, listing(), mock(Standing.class));
        return Report.of(place, new Telling(kind, "", Optional.empty()), true, NOW);
    }

    private static ReportRow row(Report report, Instant when) {
        return report.row(listing(), null, when);
    }

    private static Listing listing() {
        Listing listing = mock(Listing.class);
        when(listing.region()).thenReturn(Cast.ALMATY);
        when(listing.name()).thenReturn(new LocalizedText("Мерей", "Мерей", null));
        return listing;
    }

    private static Actor coordinator(AccountId id) {
        return new Actor(id, "Данияр", Set.of(Role.COORDINATOR), Set.of(Cast.ALMATY));
    }
}
