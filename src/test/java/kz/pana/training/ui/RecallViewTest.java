package kz.pana.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import kz.pana.MovedClock;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.platform.TimedJob;
import kz.pana.team.TeamDemo;
import kz.pana.training.Recalls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A minute in the break room. */
class RecallViewTest extends Window {

    @Autowired
    TeamDemo ready;

    @Autowired
    MovedClock clock;

    @Autowired
    Recalls recalls;

    AccountId pupil;

    @BeforeEach
    void somebodyIsCertified() {
        pupil = cast.somebody(Role.STAFF);
        clock.at(clock.instant().minus(Duration.ofDays(8)), () -> {
            ready.certify(pupil, place);
            portal.getBean("remindToRecall", TimedJob.class).work().run();
        });
        accounts.signIn(pupil);
    }

    @Test
    void afterTheSceneASentenceIsSaidAndTheNextHasItsDay() {
        goTo("training");
        assertThat(links()).contains("Take a minute");

        goTo("training/recall");
        assertThat(said()).isFalse();
        for (int step = 0; step < 10 && !said(); step++) {
            test($(Button.class)
                            .withCondition(button -> button.hasClassName("pana-scene-choice"))
                            .first())
                    .click();
        }
        click("I said it aloud");

        assertThat(getCurrentView()).isInstanceOf(TrainingView.class);
        assertThat(cast.as(pupil, recalls::mine)).get().satisfies(next -> {
            assertThat(next.number()).isEqualTo(1);
            assertThat(next.due()).isFalse();
        });
        assertThat(links()).contains("Practise now").doesNotContain("Take a minute");
    }

    @Test
    void whoeverIsNotCertifiedReadsWhenItBegins() {
        goTo("");
        accounts.signIn(owner);
        goTo("training/recall");
        assertThat(sentences()).anyMatch(words -> words.startsWith("A quarter of an hour after"));
    }

    @Test
    void theOwnerSeesWhenSomebodyLastPractisedAndWhoHasNotForLong() {
        cast.as(pupil, recalls::finish);
        goTo("");
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        assertThat(hints()).anyMatch(hint -> hint.contains(" · last practised: ") && !hint.contains("lately"));

        clock.later(Duration.ofDays(40), () -> {
            goTo("");
            goTo(TrainingNavigation.team(place));
        });
        assertThat(hints()).anyMatch(hint -> hint.contains("last practised: ") && hint.endsWith("lately"));
    }

    private java.util.List<String> hints() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private boolean said() {
        return $(Button.class).withText("I said it aloud").exists();
    }

    private java.util.List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}
