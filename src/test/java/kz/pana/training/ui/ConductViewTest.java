package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.Refused;
import kz.pana.place.application.Agreement;
import kz.pana.team.TeamDemo;
import kz.pana.training.ConductRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody who helps accepts the rules of conduct for themselves. */
class ConductViewTest extends Window {

    private static final String DUE =
            "Everybody who helps accepts the rules of conduct for themselves. It takes five minutes.";

    @Autowired
    TeamDemo ready;

    @Autowired
    ConductRules rules;

    AccountId pupil;

    @BeforeEach
    void somebodyTakesTheCourse() {
        pupil = cast.somebody(Role.STAFF);
        ready.certify(pupil, place);
        accounts.signIn(pupil);
    }

    @Test
    void theyAreAskedForUntilTheyAreAcceptedAndCanBeReadAfterwards() {
        goTo("training");
        assertThat(sentences()).contains(DUE);

        goTo("training/conduct");
        click("I have read them and accept");

        assertThat(getCurrentView()).isInstanceOf(TrainingView.class);
        assertThat(cast.as(pupil, rules::acceptedAt)).isPresent();
        assertThat(sentences()).doesNotContain(DUE);
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Rules of conduct");

        goTo("training/conduct");
        assertThat(sentences()).anyMatch(words -> words.startsWith("You accepted these rules"));
    }

    @Test
    void acceptedTwiceTheFirstDayStays() {
        cast.as(pupil, () -> rules.accept(Agreement.VERSION));
        var first = cast.as(pupil, rules::acceptedAt);
        cast.as(pupil, () -> rules.accept(Agreement.VERSION));
        assertThat(cast.as(pupil, rules::acceptedAt)).isEqualTo(first);
    }

    @Test
    void whatWasReadInAnOlderVersionIsReadAgain() {
        assertThatThrownBy(() -> cast.as(pupil, () -> rules.accept(Agreement.PREVIOUS)))
                .isInstanceOf(Refused.class)
                .hasMessage("training.refused.conduct-changed");
        assertThat(cast.as(pupil, rules::acceptedAt)).isEmpty();
    }

    @Test
    void nobodyAcceptsThemForSomebodyElse() {
        cast.as(pupil, () -> rules.accept(Agreement.VERSION));
        assertThat(cast.as(owner, rules::acceptedAt)).isEmpty();
    }
}
