package kz.pana.place;

import static kz.pana.place.status.ApplicationState.APPROVED;
import static kz.pana.place.status.ApplicationState.DISCARDED;
import static kz.pana.place.status.ApplicationState.DRAFT;
import static kz.pana.place.status.ApplicationState.NEEDS_CHANGES;
import static kz.pana.place.status.ApplicationState.ONBOARDING;
import static kz.pana.place.status.ApplicationState.REJECTED;
import static kz.pana.place.status.ApplicationState.SUBMITTED;
import static kz.pana.place.status.Validity.CLOSED;
import static kz.pana.place.status.Validity.CURRENT;
import static kz.pana.place.status.Validity.EXPIRED;
import static kz.pana.place.status.Validity.PAUSED;
import static kz.pana.place.status.Validity.REVOKED;
import static kz.pana.place.status.Validity.SUSPENDED;
import static kz.pana.place.status.Validity.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kz.pana.place.status.ApplicationState;
import kz.pana.place.status.Validity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state against every transition. */
class StatesTest {

    private static final Map<ApplicationState, Set<ApplicationState>> APPLICATION = Map.of(
            DRAFT, Set.of(SUBMITTED, DISCARDED),
            DISCARDED, Set.of(),
            SUBMITTED, Set.of(NEEDS_CHANGES, REJECTED, ONBOARDING),
            NEEDS_CHANGES, Set.of(SUBMITTED),
            REJECTED, Set.of(),
            ONBOARDING, Set.of(NEEDS_CHANGES, REJECTED, APPROVED),
            APPROVED, Set.of());

    private static final Map<Validity, Set<Validity>> VALIDITY = Map.of(
            CURRENT, Set.of(PAUSED, SUSPENDED, EXPIRED, WITHDRAWN, REVOKED, CLOSED),
            PAUSED, Set.of(CURRENT, SUSPENDED, EXPIRED, WITHDRAWN, REVOKED, CLOSED),
            SUSPENDED, Set.of(CURRENT, EXPIRED, WITHDRAWN, REVOKED, CLOSED),
            EXPIRED, Set.of(CURRENT, WITHDRAWN, REVOKED, CLOSED),
            WITHDRAWN, Set.of(),
            REVOKED, Set.of(),
            CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void anApplicationMovesOnlyAsTheRulesSay(ApplicationState from) {
        for (ApplicationState to : ApplicationState.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(APPLICATION.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void validityMovesOnlyAsTheRulesSay(Validity from) {
        for (Validity to : Validity.values()) {
            assertThat(from.leadsTo(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(VALIDITY.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithdrawnRevokedOrClosedDoesNotComeBack(Validity validity) {
        assertThat(validity.isEnd()).isEqualTo(validity == WITHDRAWN || validity == REVOKED || validity == CLOSED);
    }

    @ParameterizedTest
    @EnumSource
    void answersChangeOnlyInADraftAndWhereChangesWereAskedFor(ApplicationState state) {
        assertThat(state.isEditable()).isEqualTo(state == DRAFT || state == NEEDS_CHANGES);
    }
}
