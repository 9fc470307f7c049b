package kz.pana.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.pana.identity.access.AccountId;
import org.junit.jupiter.api.Test;

/** Who may confirm what a learner showed. */
class ColleaguesTest {

    static final AccountId LEARNER = AccountId.create();
    static final AccountId OWNER = AccountId.create();
    static final AccountId CASHIER = AccountId.create();

    @Test
    void whileNobodyIsCertifiedWhoeverElseIsThereMay() {
        assertThat(Colleagues.among(List.of(LEARNER, OWNER, CASHIER), List.of(), LEARNER))
                .containsExactlyInAnyOrder(OWNER, CASHIER);
    }

    @Test
    void whereSomebodyIsCertifiedOnlyTheyMay() {
        assertThat(Colleagues.among(List.of(LEARNER, OWNER, CASHIER), List.of(CASHIER), LEARNER))
                .containsExactly(CASHIER);
    }

    @Test
    void nobodyConfirmsThemselvesHoweverCertified() {
        assertThat(Colleagues.among(List.of(LEARNER, OWNER), List.of(LEARNER), LEARNER))
                .containsExactly(OWNER);
        assertThat(Colleagues.among(List.of(LEARNER), List.of(LEARNER), LEARNER))
                .isEmpty();
    }
}
