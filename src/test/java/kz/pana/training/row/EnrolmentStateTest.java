package kz.pana.training.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Every state times every transition. */
class EnrolmentStateTest {

    @Test
    void theStatesOfAnEnrolment() {
        BiPredicate<EnrolmentState, EnrolmentState> leads = EnrolmentState::leadsTo;
        assertThat(after(EnrolmentState.INVITED, EnrolmentState.class, leads))
                .containsExactly(EnrolmentState.IN_PROGRESS);
        assertThat(after(EnrolmentState.IN_PROGRESS, EnrolmentState.class, leads))
                .containsExactly(EnrolmentState.PASSED, EnrolmentState.FAILED);
        assertThat(after(EnrolmentState.FAILED, EnrolmentState.class, leads))
                .containsExactly(EnrolmentState.IN_PROGRESS);
        assertThat(after(EnrolmentState.PASSED, EnrolmentState.class, leads)).isEmpty();
    }

    private static <S extends Enum<S>> Set<S> after(S state, Class<S> type, BiPredicate<S, S> leads) {
        Set<S> reached = EnumSet.allOf(type);
        reached.removeIf(next -> !leads.test(state, next));
        return reached;
    }
}
