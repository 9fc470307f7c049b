package kz.pana.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.team.FirstMinutes;
import kz.pana.team.TeamDemo;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.training.ui.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One tap from home, three lines, one button. */
class FirstMinuteViewTest extends Window {

    @Autowired
    TeamDemo ready;

    AccountId cashier;

    @BeforeEach
    void somebodyWorksThere() {
        cashier = cast.somebody(Role.STAFF);
        ready.certify(cashier, place);
    }

    @Test
    void whoeverOpensAShiftWritesWhatIsUnknownOnceAndTapsOnceADay() {
        accounts.signIn(cashier);
        goTo("");
        assertThat(link()).isEqualTo("first-minute/" + place);

        goTo("first-minute/" + place);
        click("Save");
        assertThat($(TextField.class).first().isInvalid()).isTrue();
        test($(TextField.class).first()).setValue("The stock room");
        click("Save");
        assertThat(sentences()).contains("The stock room");
        click("I know all three");
        assertThat(sentences()).anyMatch(words -> words.startsWith("Marked today"));
        assertThat($(Button.class).withText("I know all three").exists()).isFalse();

        click("Change the note");
        assertThat($(TextField.class).first().getValue()).isEqualTo("The stock room");
    }

    @Test
    void whoeverWorksAtSeveralPlacesFindsEach() {
        ready.certify(cashier, classroom.place(cast.somebody()));
        accounts.signIn(cashier);
        goTo("");
        assertThat($(Anchor.class)
                        .withCondition(link -> link.getHref().startsWith("first-minute/"))
                        .all())
                .hasSize(2);
    }

    @Test
    void theOwnerSeesWhenItWasLastDone() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        assertThat(sentences()).anyMatch(words -> words.endsWith("Nobody has yet."));
        assertThat(link()).isEqualTo("first-minute/" + place);

        cast.as(cashier, () -> portal.getBean(FirstMinutes.class).open(place));
        goTo("");
        goTo(TrainingNavigation.team(place));
        assertThat(sentences()).anyMatch(words -> words.startsWith("Last time: ") && words.contains("Айгүл"));
    }

    @Test
    void whoeverCameAMomentAgoReadsWhatComesFirst() {
        AccountId newcomer = cast.somebody(Role.STAFF);
        classroom.join(newcomer, owner, place);
        accounts.signIn(newcomer);
        goTo("first-minute/" + place);

        assertThat(getCurrentView()).isInstanceOf(FirstMinuteView.class);
        assertThat(sentences()).anyMatch(words -> words.contains("walk through the guide card with you"));
        assertThat($(Anchor.class).withText("Take the course").single().getHref())
                .isEqualTo(TrainingNavigation.training());
        assertThat($(Button.class).withText("I know all three").exists()).isFalse();
    }

    @Test
    void whoeverOwnsOnePlaceFindsItAtHome() {
        accounts.signIn(owner);
        goTo("");
        assertThat(link()).isEqualTo("first-minute/" + place);
    }

    @Test
    void nobodyElseIsShownIt() {
        accounts.signIn(cast.somebody(Role.STAFF));
        goTo("first-minute/" + place);
        assertThat(getCurrentView()).isNotInstanceOf(FirstMinuteView.class);
    }

    private String link() {
        return $(Anchor.class)
                .withCondition(link -> link.getHref().startsWith("first-minute/"))
                .single()
                .getHref();
    }
}
