package kz.pana.team.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Every state times every transition. */
class InvitationStateTest {

    @Test
    void theStatesOfAnInvitation() {
        BiPredicate<InvitationState, InvitationState> leads = InvitationState::leadsTo;
        assertThat(after(InvitationState.OPEN, InvitationState.class, leads))
                .containsExactly(
                        InvitationState.TAKEN,
                        InvitationState.USED_UP,
                        InvitationState.WITHDRAWN,
                        InvitationState.EXPIRED);
        assertThat(after(InvitationState.USED_UP, InvitationState.class, leads)).isEmpty();
        assertThat(after(InvitationState.TAKEN, InvitationState.class, leads)).isEmpty();
        assertThat(after(InvitationState.WITHDRAWN, InvitationState.class, leads))
                .isEmpty();
        assertThat(after(InvitationState.EXPIRED, InvitationState.class, leads)).isEmpty();
    }

    private static <S extends Enum<S>> Set<S> after(S state, Class<S> type, BiPredicate<S, S> leads) {
        Set<S> reached = EnumSet.allOf(type);
        reached.removeIf(next -> !leads.test(state, next));
        return reached;
    }
}
