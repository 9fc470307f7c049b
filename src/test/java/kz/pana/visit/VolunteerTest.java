package kz.pana.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.pana.Cast;
import kz.pana.identity.AccountId;
import kz.pana.identity.Actor;
import kz.pana.identity.Role;
import kz.pana.kernel.Language;
import kz.pana.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VolunteerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final Actor COORDINATOR =
            new Actor(AccountId.create(), "Данияр", Set.of(Role.COORDINATOR), Set.of(Cast.ALMATY));

    private static final Map<VolunteerState, Consumer<Volunteer>> MOVES = Map.of(
            VolunteerState.ACCEPTED, volunteer -> volunteer.accept(COORDINATOR, NOW),
            VolunteerState.DECLINED, volunteer -> volunteer.decline(COORDINATOR, "алыс", NOW));

    @ParameterizedTest
    @EnumSource
    void onlyWhoeverAppliedIsAcceptedOrDeclined(VolunteerState from) {
        for (VolunteerState to : VolunteerState.values()) {
            boolean open = from == VolunteerState.APPLIED && to != VolunteerState.APPLIED;
            assertThat(from.leadsTo(to)).isEqualTo(open);
        }
        MOVES.forEach((to, move) -> {
            Volunteer volunteer = in(from);
            if (from.leadsTo(to)) {
                move.accept(volunteer);
                assertThat(volunteer.state()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> move.accept(volunteer)).isInstanceOf(Refused.class);
                assertThat(volunteer.state()).isEqualTo(from);
            }
        });
    }

    @Test
    void nobodyAcceptsThemselves() {
        Volunteer own = new Volunteer(COORDINATOR, Set.of(Cast.ALMATY), Set.of(Language.KK), "", NOW);
        assertThatThrownBy(() -> own.accept(COORDINATOR, NOW)).isInstanceOf(Refused.class);
    }

    private static Volunteer in(VolunteerState state) {
        Actor who = new Actor(AccountId.create(), "Айгүл", Set.of(), Set.of());
        Volunteer volunteer = new Volunteer(who, Set.of(Cast.ALMATY), Set.of(Language.KK), "", NOW);
        if (state != VolunteerState.APPLIED) {
            MOVES.getOrDefault(state, same -> {}).accept(volunteer);
        }
        return volunteer;
    }
}
