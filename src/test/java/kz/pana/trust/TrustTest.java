package kz.pana.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.StateChanged;
import kz.pana.place.FourEyes;
import kz.pana.place.spi.Requirement;
import kz.pana.trust.Step.Move;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Whatever people of all roles try, and however time goes: no place is seen that breaks a rule of the product, nobody does
 * what is not theirs, and the trail tells it all; judged by {@link RulesModel}. {@code bin/bench trust} takes a million.
 */
class TrustTest {

    /** As many as a few seconds allow; the same each time, so that what fails fails again. */
    private static final int SEQUENCES = Integer.getInteger("pana.sequences", 2_000);

    @Test
    void noPlaceIsSeenThatBreaksARule() {
        Sequences sequences = new Sequences();

        Optional<Sequences.Failure> failure = sequences.run(Long.getLong("pana.first-seed", 1), SEQUENCES, 2);

        assertThat(failure).isEmpty();
        // Else nothing was tried.
        assertThat(sequences.published()).isGreaterThan(sequences.steps() / 20);
    }

    /** What is put out of order, and has to be found. */
    enum Seeded {
        /** The rule about the sign is always content. */
        NO_SIGN_ASKED,
        /** So is the one about trained people. */
        NO_TRAINING_ASKED,
        /** So is the one about the visit. */
        NO_VISIT_ASKED,
        /** Whoever owns, works or visited decides. */
        ONE_PAIR_OF_EYES,
        /** That a place was suspended is not in the trail. */
        SILENT_TRAIL,
        /** So is the one about the agreement. */
        ANY_AGREEMENT_DOES;

        Consumer<Wiring> fault() {
            return switch (this) {
                case NO_SIGN_ASKED -> content("visit.SignRequirement");
                case NO_TRAINING_ASKED -> content("team.TrainingRequirement");
                case NO_VISIT_ASKED -> content("visit.VisitRequirement");
                case ONE_PAIR_OF_EYES ->
                    wiring -> wiring.provide(
                            FourEyes.class, Wiring.standIn(FourEyes.class, Set.class, Set.<AccountId>of()));
                case SILENT_TRAIL ->
                    wiring -> {
                        ApplicationEventPublisher all = wiring.bean(ApplicationEventPublisher.class);
                        ApplicationEventPublisher some = event -> {
                            if (!(event instanceof StateChanged changed)
                                    || !changed.to().equals("SUSPENDED")) {
                                all.publishEvent(event);
                            }
                        };
                        wiring.provide(ApplicationEventPublisher.class, some);
                    };
                case ANY_AGREEMENT_DOES -> content("place.requirement.AgreementRequirement");
            };
        }

        private static Consumer<Wiring> content(String rule) {
            Requirement always = places -> place -> Requirement.Finding.met();
            return wiring -> wiring.provide(Wiring.named("kz.pana." + rule), always);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultIsFoundAndTheWayToItIsShort(Seeded seeded) {
        Sequences broken = new Sequences(seeded.fault());

        Sequences.Failure failure = broken.run(1, 5_000, 2).orElseThrow();

        assertThat(failure.steps()).hasSizeLessThan(35);
        assertThat(broken.replay(failure.steps())).as("it happens again").isPresent();
        assertThat(new Sequences().replay(failure.steps()))
                .as("without the fault it does not")
                .isEmpty();
        assertThat(failure.toString()).startsWith("seed " + failure.seed()).contains("new Step(Move.");
    }

    @Test
    void shrinkingLeavesWhatItTakesAndNothingElse() {
        List<Step> steps = IntStream.range(0, 200)
                .mapToObj(i -> new Step(Move.TIME, 0, 0, i))
                .toList();

        List<Step> shortest = Shrinking.of(
                steps,
                tried -> tried.contains(steps.get(3))
                        && tried.contains(steps.get(77))
                        && tried.contains(steps.get(199)));

        assertThat(shortest).containsExactly(steps.get(3), steps.get(77), steps.get(199));
    }

    @Test
    void whoVisitedByAClockThatWasSetBackDoesNotReinstate() {
        assertThat(new Sequences().replay(FoundOnce.VISITOR_OF_BEFORE)).isEmpty();
    }

    @Test
    void aVisitThatWasBegunBeforeThePinMovedHasNotSeenItThere() {
        assertThat(new Sequences().replay(FoundOnce.SEEN_BEFORE_IT_MOVED)).isEmpty();
    }

    @Test
    void everybodyWhoAcceptedAGraveChangeIsBarredFromReinstating() {
        assertThat(new Sequences().replay(FoundOnce.SECOND_ACCEPTOR)).isEmpty();
    }
}
