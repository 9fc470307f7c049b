package kz.pana.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Every state times every transition. */
class CertificateStateTest {

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

    @Test
    void aPlaceReliesOnACertificateUntilItsLastDay() {
        assertThat(CertificateState.values())
                .filteredOn(CertificateState::holds)
                .containsExactly(CertificateState.VALID, CertificateState.EXPIRING);
    }

    private static <S extends Enum<S>> Set<S> after(S state, Class<S> type, BiPredicate<S, S> leads) {
        Set<S> reached = EnumSet.allOf(type);
        reached.removeIf(next -> !leads.test(state, next));
        return reached;
    }
}
