package kz.pana.team.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.place.PlaceDirectory;
import kz.pana.place.ui.section.PlaceSection.Audience;
import kz.pana.team.TeamDemo;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.training.ui.Window;
import kz.pana.uikit.QrCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The owner's team, the page behind her link, and what she sees of it on the place's page. */
class InvitingTest extends Window {

    @Autowired
    TeamSection section;

    @Autowired
    TeamDemo ready;

    @Autowired
    PlaceDirectory places;

    @Autowired
    JdbcTemplate database;

    @Test
    void anOwnerMakesALinkAndWithdrawsIt() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        test($(TextField.class).withCaption("Who are you inviting?").single()).setValue("Дана");
        click("Make a link");
        assertThat($(QrCode.class).exists()).isTrue();
        assertThat($(TextField.class).withCaption("Link").single().getValue())
                .startsWith("http://localhost:8080/app/join/");
        click("Withdraw");
        assertThat($(Span.class).withText("Withdrawn").exists()).isTrue();
    }

    @Test
    void onThePlacesPageTheOwnerAndTheCoordinatorReadWhichHoursNobodyCovers() {
        ready.certify(owner, place);
        database.update(
                "insert into team_cover (place_id, version, open_minutes, uncovered_minutes, uncovered, look_at)"
                        + " select place_id, 0, 10080, 3000, 'N Mo,Tu,We,Th,Fr 22:00-08:00', joined_at"
                        + " from team_member where place_id = ?",
                place.value());
        accounts.signIn(owner);
        assertThat(words(Audience.OWNER))
                .contains("At night: Mon–Fri 22:00–08:00", "Put somebody certified on these hours.");

        accounts.signIn(cast.coordinator(places.row(place).submitted().region()));
        assertThat(words(Audience.COORDINATOR)).contains("Shifts", "At night: Mon–Fri 22:00–08:00");
        database.update(
                "update team_cover set uncovered_minutes = 0, uncovered = '' where place_id = ?", place.value());
        assertThat(words(Audience.COORDINATOR))
                .contains("While the place is open, somebody certified is always on shift.");
        database.update("delete from team_cover where place_id = ?", place.value());
        assertThat(words(Audience.COORDINATOR)).contains("It is not marked who works when.");
    }

    @Test
    void theCoordinatorReadsWhetherANewcomerWasShownTheCard() {
        classroom.join(cast.named("Дана Серікқызы"), owner, place);
        accounts.signIn(cast.coordinator(places.row(place).submitted().region()));
        assertThat(words(Audience.COORDINATOR))
                .contains("Дана Серікқызы", "Nobody has walked through the guide card with them yet");
        database.update("update team_member set shifts = 'Mo' where place_id = ?", place.value());
        assertThat(words(Audience.COORDINATOR))
                .contains("On shift, but nobody has walked through the guide card with them yet");
        database.update(
                "update team_member set shown_card_at = joined_at, shown_card_by = ? where place_id = ?",
                owner.value(),
                place.value());
        assertThat(words(Audience.COORDINATOR)).contains("Walked through the guide card with them: ");
    }

    private String words(Audience audience) {
        return section.of(place, audience, () -> {}).orElseThrow().getElement().getTextRecursively();
    }

    @Test
    void aLinkNeedsAName() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        click("Make a link");
        assertThat($(TextField.class)
                        .withCaption("Who are you inviting?")
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat($(QrCode.class).exists()).isFalse();
    }

    @Test
    void errorsGoWhenTheNextTrySucceedsAndAPersonsLinkStaysBesideTheOneForAll() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        click("Make a link");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .anyMatch(line -> line.startsWith("Who are you inviting?"));
        test($(TextField.class).withCaption("Who are you inviting?").single()).setValue("Салтанат");
        click("Make a link");

        assertThat($(TextField.class)
                        .withCaption("Who are you inviting?")
                        .single()
                        .isInvalid())
                .isFalse();
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .noneMatch(line -> line.startsWith("Who are you inviting?"));

        click("One link for everybody");
        assertThat($(QrCode.class).all()).hasSize(2);
    }

    @Test
    void aSecondClickOfADoubleClickMakesNothing() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        test($(TextField.class).withCaption("Who are you inviting?").single()).setValue("Салтанат");
        Button make = $(Button.class).withText("Make a link").single();
        for (int count : new int[] {1, 2}) {
            ComponentUtil.fireEvent(
                    make, new ClickEvent<>(make, true, 0, 0, 0, 0, count, 0, false, false, false, false));
        }

        assertThat($(TextField.class)
                        .withCaption("Who are you inviting?")
                        .single()
                        .isInvalid())
                .isFalse();
        assertThat($(QrCode.class).all()).hasSize(1);
        assertThat(make.isEnabled()).isTrue();
    }

    @Test
    void anotherOwnersTeamIsNotShown() {
        AccountId stranger = cast.somebody();
        classroom.place(stranger);
        accounts.signIn(stranger);
        goTo(TrainingNavigation.team(place));
        assertThat(getCurrentView()).isNotInstanceOf(TeamView.class);
    }

    @Test
    void anOwnerTakesTheCourseHerself() {
        accounts.signIn(owner);
        goTo(TrainingNavigation.team(place));
        click("Take the course myself");
        assertThat(getCurrentView()).isInstanceOf(COURSE);
    }

    @Test
    void aStrangerMayAlsoRegisterOrSignIn() {
        String token = classroom.token(owner, place);
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        goTo(TeamNavigation.join(token));
        assertThat(sentences())
                .anyMatch(words -> words.startsWith("Айгүл Сейітова invites you to take the course for safe places."));
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Register", "I have an account");
    }

    @Test
    void anInvitedPersonIsLedIntoTheCourseAndTheLinkIsSpent() {
        String token = classroom.token(owner, place);
        AccountId person = cast.somebody();
        accounts.signIn(person);
        goTo(TeamNavigation.join(token));
        click("Take part");
        assertThat(getCurrentView()).isInstanceOf(COURSE);

        accounts.signIn(cast.somebody());
        goTo(TeamNavigation.join(token));
        assertThat(sentences()).anyMatch(words -> words.startsWith("Somebody has joined by this link."));
    }

    @Test
    void whoeverApprovedThePlaceReadsWhyTheyCannotJoin() {
        String token = classroom.token(owner, place);
        AccountId approver = cast.coordinator(Personas.ALMATY);
        database.update(
                "update place set application = 'APPROVED', validity = 'CURRENT', validity_at = application_at, approved_by = ? where id = ?",
                approver.value(),
                place.value());
        accounts.signIn(approver);
        goTo(TeamNavigation.join(token));
        assertThat(sentences()).anyMatch(words -> words.startsWith("You approved this place, so you cannot join"));
        assertThat($(Button.class).withText("Take part").exists()).isFalse();
    }

    @Test
    void theOwnerSeesHowManyAreTrained() {
        ready.certify(owner, place);
        accounts.signIn(owner);
        show(section.of(place, Audience.OWNER, () -> {}));
        assertThat(sentences()).contains("People trained: 1. At least 2 needed");
        click("Open the team");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("People trained: 1. At least 2 needed");
    }

    private static void show(Optional<Component> part) {
        com.vaadin.flow.component.UI ui = com.vaadin.flow.component.UI.getCurrent();
        ui.removeAll();
        ui.add(part.orElseThrow());
    }
}
