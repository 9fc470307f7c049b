package kz.pana.team;

import static kz.pana.training.Pupils.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.pana.place.spi.Requirement.Finding;
import org.junit.jupiter.api.Test;

/** What time does to the requirement. */
class TrainingRequirementTest {

    private static final Instant SOON = NOW.plus(Duration.ofDays(10));
    private static final Instant LATER = NOW.plus(Duration.ofDays(200));

    @Test
    void theRequirementIsMetUntilTheSecondLatestCertificateRunsOut() {
        assertThat(TrainingRequirement.judge(List.of(LATER, SOON), 2)).isEqualTo(Finding.metUntil(SOON));
        assertThat(TrainingRequirement.judge(List.of(LATER, LATER, SOON), 2)).isEqualTo(Finding.metUntil(LATER));
        assertThat(TrainingRequirement.judge(List.of(LATER, SOON), 1)).isEqualTo(Finding.metUntil(LATER));
    }

    @Test
    void theRequirementSaysHowManyAreTrained() {
        Finding nobody = TrainingRequirement.judge(List.of(), 2);
        assertThat(nobody.outstanding().getFirst().words().args()).containsExactly(0, 2);
        assertThat(nobody.changesAt()).isNull();
        Finding one = TrainingRequirement.judge(List.of(SOON), 2);
        assertThat(one.outstanding().getFirst().words().args()).containsExactly(1, 2);
        assertThat(one.changesAt()).as("then it is none").isEqualTo(SOON);
        assertThat(TrainingRequirement.judge(List.of(SOON), 1).outstanding()).isEmpty();
    }
}
