package kz.pana.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Actor;
import kz.pana.identity.access.Role;
import kz.pana.kernel.KernelConfiguration;
import kz.pana.kernel.LocalizedText;
import kz.pana.kernel.Refused;
import kz.pana.kernel.RegisteredEvents;
import kz.pana.kernel.StateChanged;
import kz.pana.territory.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule: 31 days after the day of a call, and not one longer. */
class CrisisCentreTest {

    private static final RegionCode REGION = new RegionCode("KZ-75");
    private static final LocalizedText NAME = new LocalizedText("«Үміт» орталығы", "Центр «Умит»");
    private static final CentreDetails DETAILS = new CentreDetails(NAME, new CentrePhone("150"), Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final Actor coordinator =
            new Actor(new AccountId(UUID.randomUUID()), "Данияр Омаров", Set.of(Role.COORDINATOR), Set.of(REGION));
    private final Actor writer =
            new Actor(new AccountId(UUID.randomUUID()), "Гүлнар Сейітова", Set.of(Role.COORDINATOR), Set.of(REGION));
    private final CrisisCentre centre = new CrisisCentre(REGION, DETAILS, writer);

    @Test
    void whatIsEnteredIsShownToNobody() {
        assertThat(centre.state(noon(0))).isEqualTo(CentreState.UNCALLED);
        assertThat(centre.lastDay()).isEmpty();
        assertThat(centre.tell(noon(400))).isEmpty();
        assertThat(centre.details()).isEqualTo(DETAILS);
    }

    @ParameterizedTest
    @CsvSource({"0, SHOWN", "25, SHOWN", "26, ENDING", "31, ENDING", "32, LAPSED", "400, LAPSED"})
    void aCallCountsThirtyOneDays(int day, CentreState state) {
        centre.called(coordinator, noon(0));

        assertThat(centre.state(noon(day))).isEqualTo(state);
        assertThat(centre.lastDay()).contains(LocalDate.of(2026, 12, 31));
        assertThat(centre.calledBy()).contains(coordinator.id());
    }

    /** A day is one of Kazakhstan, and whoever calls late in the evening has the same as whoever calls early. */
    @Test
    void theHourOfTheCallDoesNotMatter() {
        for (String time : List.of("00:00:00", "23:59:59")) {
            centre.called(coordinator, Instant.parse("2026-11-30T" + time + "+05:00"));
            assertThat(centre.state(Instant.parse("2026-12-31T23:59:59+05:00"))).isEqualTo(CentreState.ENDING);
            assertThat(centre.state(Instant.parse("2027-01-01T00:00:00+05:00"))).isEqualTo(CentreState.LAPSED);
        }
    }

    @Test
    void itIsToldOnceBeforeAndOnceAfterAndAgainAfterTheNextCall() {
        centre.called(coordinator, noon(0));
        assertThat(centre.tell(noon(25))).isEmpty();
        assertThat(centre.tell(noon(26))).contains(CentreState.ENDING);
        assertThat(centre.tell(noon(31))).isEmpty();
        assertThat(centre.tell(noon(32))).contains(CentreState.LAPSED);
        assertThat(centre.tell(noon(60))).isEmpty();

        centre.called(coordinator, noon(60));
        assertThat(centre.state(noon(60))).isEqualTo(CentreState.SHOWN);
        assertThat(centre.tell(noon(86))).contains(CentreState.ENDING);
    }

    @Test
    void whoWasAwayIsToldOnlyThatItIsOver() {
        centre.called(coordinator, noon(0));

        assertThat(centre.tell(noon(50))).contains(CentreState.LAPSED);
        assertThat(centre.tell(noon(51))).isEmpty();
    }

    @Test
    void whatOnePersonWroteAnotherCallsFirst() {
        assertThatThrownBy(() -> centre.called(writer, noon(0))).isInstanceOf(Refused.class);
        assertThat(centre.state(noon(0))).isEqualTo(CentreState.UNCALLED);

        centre.called(coordinator, noon(0));
        centre.called(writer, noon(1));
        assertThat(centre.calledBy()).contains(writer.id());
    }

    @Test
    void whoeverMendsAWordCallsNoNumberForTheOneWhoWroteIt() {
        LocalizedText name = new LocalizedText("«Үміт» орталығы", "Центр «Умит» (новый)");
        centre.change(new CentreDetails(name, DETAILS.phone(), Optional.empty()), coordinator, noon(0));

        for (Actor involved : List.of(writer, coordinator)) {
            assertThatThrownBy(() -> centre.called(involved, noon(0))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void otherWordsAreTriedAsAnotherNumberIs() {
        LocalizedText hours = new LocalizedText("9-дан 18-ге дейін", "с 9 до 18");
        for (CentreDetails other : List.of(
                new CentreDetails(NAME, DETAILS.phone(), Optional.of(hours)),
                new CentreDetails(NAME, new CentrePhone("8 727 250 00 00"), Optional.empty()))) {
            centre.called(coordinator, noon(0));
            centre.change(other, writer, noon(1));
            assertThat(centre.state(noon(1))).isEqualTo(CentreState.UNCALLED);
            assertThat(centre.calledBy()).isEmpty();
            assertThatThrownBy(() -> centre.called(writer, noon(1))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whoeverClosedIsHiddenAtOnceAndOnlyOnce() {
        centre.called(coordinator, noon(0));
        centre.hide(coordinator, noon(1));

        assertThat(centre.state(noon(1))).isEqualTo(CentreState.UNCALLED);
        assertThatThrownBy(() -> centre.hide(coordinator, noon(1))).isInstanceOf(Refused.class);
    }

    @Test
    void theTrailKnowsWhoAndWhatAndThatTimeDidTheRest() {
        centre.called(coordinator, noon(0));
        centre.change(DETAILS, coordinator, noon(1));
        centre.tell(noon(40));

        assertThat(RegisteredEvents.to(centre))
                .filteredOn(StateChanged.class::isInstance)
                .extracting(event -> {
                    StateChanged change = (StateChanged) event;
                    return change.whoName() + ": " + change.from() + " > " + change.to() + " (" + change.why() + ")";
                })
                .containsExactly(
                        "Гүлнар Сейітова: MISSING > UNCALLED («Үміт» орталығы · Центр «Умит» · 150 · 24/7)",
                        "Данияр Омаров: UNCALLED > SHOWN (150)",
                        "PANA: ENDING > LAPSED (null)");
    }

    private static Instant noon(int day) {
        return DAY.plusDays(day)
                .atTime(12, 0)
                .atZone(KernelConfiguration.ALMATY)
                .toInstant();
    }
}
