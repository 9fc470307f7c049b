package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import kz.pana.identity.access.AccountId;
import kz.pana.team.shift.Shifts;
import org.junit.jupiter.api.Test;

/** Who calls for help, as far as it is known. */
class CallersTest {

    static final AccountId MONDAY = AccountId.create();
    static final AccountId SUNDAY = AccountId.create();
    static final AccountId NEW = AccountId.create();

    static final Map<AccountId, Shifts> TEAM = Map.of(
            MONDAY, Shifts.on(Set.of(DayOfWeek.MONDAY)),
            SUNDAY, Shifts.on(Set.of(DayOfWeek.SUNDAY)),
            NEW, Shifts.on(Set.of(DayOfWeek.MONDAY)));

    @Test
    void whoeverIsCertifiedAndOnShiftCalls() {
        Callers callers = Callers.of(TEAM, Set.of(MONDAY, SUNDAY), DayOfWeek.MONDAY);
        assertThat(callers.people()).containsExactly(MONDAY);
        assertThat(callers.onShift()).isTrue();
    }

    @Test
    void whereThatIsNobodyItIsOneOfTheCertifiedAndSaidToBeUnknown() {
        Callers callers = Callers.of(TEAM, Set.of(MONDAY, SUNDAY), DayOfWeek.TUESDAY);
        assertThat(callers.people()).containsExactlyInAnyOrder(MONDAY, SUNDAY);
        assertThat(callers.onShift()).isFalse();
        assertThat(Callers.of(TEAM, Set.of(), DayOfWeek.MONDAY).people()).isEmpty();
    }

    @Test
    void whoeverLeftIsNotAmongThem() {
        assertThat(Callers.of(TEAM, Set.of(AccountId.create()), DayOfWeek.MONDAY)
                        .people())
                .isEmpty();
    }
}
