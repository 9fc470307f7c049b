package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Every state times every transition. */
class StatesTest {

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

    @Test
    void theStatesOfACertificate() {
        BiPredicate<CertificateState, CertificateState> leads = CertificateState::leadsTo;
        assertThat(after(CertificateState.VALID, CertificateState.class, leads))
                .containsExactly(CertificateState.EXPIRING, CertificateState.REVOKED);
        assertThat(after(CertificateState.EXPIRING, CertificateState.class, leads))
                .containsExactly(CertificateState.EXPIRED, CertificateState.REVOKED);
        assertThat(after(CertificateState.EXPIRED, CertificateState.class, leads))
                .isEmpty();
        assertThat(after(CertificateState.REVOKED, CertificateState.class, leads))
                .isEmpty();
    }

    private static <S extends Enum<S>> Set<S> after(S state, Class<S> type, BiPredicate<S, S> leads) {
        Set<S> reached = EnumSet.allOf(type);
        reached.removeIf(next -> !leads.test(state, next));
        return reached;
    }
}
