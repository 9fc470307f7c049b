package kz.pana.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.place.Enrolling;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.row.PlaceId;
import kz.pana.team.overview.InvitationDetails;
import kz.pana.team.overview.InvitationId;
import kz.pana.team.overview.InvitationState;
import kz.pana.team.overview.TeamOverview.Invited;
import kz.pana.training.Classroom;
import kz.pana.training.row.EnrolmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An owner and the people of her place. */
@PanaTest
class TeamTest {

    @Autowired
    Personas cast;

    @Autowired
    ApplicationContext portal;

    @Autowired
    OwnedPlaces places;

    @Autowired
    Team team;

    @Autowired
    Invitations invitations;

    @Autowired
    Inbox inbox;

    Classroom classroom;
    AccountId owner;
    PlaceId place;

    @BeforeEach
    void aPlace() {
        classroom = new Classroom(portal);
        owner = cast.somebody();
        place = classroom.place(owner);
    }

    @Test
    void aLinkIsForOnePersonAndTheOwnerSeesWhoTookIt() {
        SecretToken secret = new SecretToken(classroom.token(owner, place));
        AccountId person = cast.somebody();
        AccountId another = cast.somebody();
        assertThat(cast.as(person, () -> invitations.open(secret)).viewer())
                .isEqualTo(InvitationDetails.Viewer.SIGNED_IN);

        EnrolmentId id = cast.as(person, () -> invitations.accept(secret));

        assertThat(cast.as(person, () -> invitations.accept(secret)))
                .as("a second click")
                .isEqualTo(id);
        assertThat(cast.as(person, () -> invitations.open(secret)).viewer()).isEqualTo(InvitationDetails.Viewer.MEMBER);
        assertThatThrownBy(() -> cast.as(another, () -> invitations.open(secret)))
                .isInstanceOf(Refused.class)
                .hasMessage("training.join.refused.TAKEN");
        assertThatThrownBy(() -> cast.as(another, () -> invitations.accept(secret)))
                .isInstanceOf(Refused.class);
        Invited link = cast.as(owner, () -> team.of(place)).invitations().getFirst();
        assertThat(link.state()).isEqualTo(InvitationState.TAKEN);
        assertThat(link.takenBy()).contains("Айгүл Сейітова");
        assertThat(cast.as(owner, () -> inbox.latest(0, 10)))
                .extracting(InboxRow::path)
                .contains("team/" + place);
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        SecretToken secret = new SecretToken(classroom.token(owner, place));
        InvitationId id =
                cast.as(owner, () -> team.of(place)).invitations().getFirst().id();
        cast.as(owner, () -> team.withdraw(id));
        assertThatThrownBy(() -> cast.as(cast.somebody(), () -> invitations.open(secret)))
                .hasMessage("training.join.refused.WITHDRAWN");
        assertThatThrownBy(() -> cast.as(owner, () -> team.withdraw(id))).isInstanceOf(Refused.class);
    }

    @Test
    void anUnknownLinkIsSaidToBeUnknown() {
        assertThatThrownBy(() -> invitations.open(new SecretToken("nothing")))
                .hasMessage("training.join.refused.UNKNOWN");
    }

    @Test
    void whoTakesPartAlreadyLeavesTheLinkToTheNext() {
        EnrolmentId mine = cast.as(owner, () -> team.enrolMyself(place));
        SecretToken secret = new SecretToken(classroom.token(owner, place));
        assertThat(cast.as(owner, () -> invitations.accept(secret))).isEqualTo(mine);
        assertThat(cast.as(owner, () -> team.enrolMyself(place))).isEqualTo(mine);
        AccountId person = cast.somebody();
        assertThat(cast.as(person, () -> invitations.accept(secret))).isNotEqualTo(mine);
    }

    @Test
    void anotherOwnersTeamDoesNotExist() {
        AccountId stranger = cast.somebody();
        cast.as(stranger, places::begin);
        classroom.token(owner, place);
        InvitationId id =
                cast.as(owner, () -> team.of(place)).invitations().getFirst().id();
        assertThatThrownBy(() -> cast.as(stranger, () -> team.of(place))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> team.invite(place, "Дана")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> team.withdraw(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast.as(stranger, () -> team.enrolMyself(place)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftInvitesNobody() {
        PlaceId draft = cast.as(owner, places::begin);
        assertThat(cast.as(owner, () -> team.of(draft)).name()).isEmpty();
        assertThatThrownBy(() -> cast.as(owner, () -> team.invite(draft, "Дана")))
                .isInstanceOf(Refused.class);
    }

    /** Whoever joins learns whether a number has an account: nobody invents a place to ask. */
    @Test
    void nobodyIsInvitedBeforeACoordinatorHasBegunWithThePlace() {
        PlaceId sent = Enrolling.submit(cast, places, owner, Enrolling.answers());
        assertThat(cast.as(owner, () -> team.of(sent)).mayInvite()).isFalse();
        for (Runnable invitation : List.<Runnable>of(() -> team.invite(sent, "Дана"), () -> team.inviteAll(sent))) {
            assertThatThrownBy(() -> cast.as(owner, invitation))
                    .isInstanceOf(Refused.class)
                    .hasMessage("training.refused.place-not-begun");
        }
        assertThat(cast.as(owner, () -> team.of(place)).mayInvite()).isTrue();
    }

    @Test
    void aLinkSaysForWhomItIs() {
        assertThatThrownBy(() -> cast.as(owner, () -> team.invite(place, " "))).isInstanceOf(InvalidValue.class);
    }
}
