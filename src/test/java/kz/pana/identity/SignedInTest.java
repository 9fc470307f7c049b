package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kz.pana.MovedClock;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@PanaTest
class SignedInTest {

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private People people;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private Profile profile;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovedClock clock;

    @Autowired
    private Personas cast;

    @Test
    void aRegionTakenAwayCountsAtOnce() {
        AccountId coordinator = cast.coordinator(Personas.ALMATY);

        cast.as(coordinator, () -> {
            assertThat(signedIn.actor().coordinates(Personas.ALMATY)).isTrue();
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.dismissCoordinator(coordinator));
            assertThatThrownBy(signedIn::actor).isInstanceOf(AccessDeniedException.class);
            assertThat(signedIn.renew()).isFalse();
            assertThat(signedIn.id()).isEmpty();
        });
    }

    @Test
    void whoIsBlockedMayDoNothingMore() {
        AccountId owner = cast.somebody(Role.OWNER);

        cast.as(owner, () -> {
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(owner, true, "test"));
            assertThatThrownBy(signedIn::actor).isInstanceOf(AccessDeniedException.class);
            assertThat(signedIn.renew()).isFalse();
            assertThat(signedIn.id()).isEmpty();
        });
    }

    @Test
    void aRoleGivenByAnotherComesWithTheNextClick() {
        AccountId volunteer = cast.somebody();
        cast.as(volunteer, () -> {
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> directory.grant(volunteer, Role.VOLUNTEER));
            assertThat(signedIn.renew()).isTrue();
            assertThat(authorities()).contains("ROLE_VOLUNTEER");
        });
    }

    @Test
    void whatOneTakesUpOneselfIsThereAtOnce() {
        AccountId owner = cast.somebody();
        cast.as(owner, () -> {
            directory.grant(owner, Role.OWNER);
            assertThat(authorities()).contains("ROLE_OWNER");
        });
    }

    @Test
    void theSessionThatChangesThePasswordLivesOnAndTheOthersEnd() {
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            SecurityContext other = SecurityContextHolder.getContext();
            cast.as(person, () -> {
                profile.changePassword(Personas.PASSWORD, "another-good-password");
                assertThat(signedIn.renew()).isTrue();
                assertThat(profile.mine().id()).isEqualTo(person);
            });
            SecurityContextHolder.setContext(other);
            assertThat(signedIn.renew()).isFalse();
            assertThatThrownBy(signedIn::actor).isInstanceOf(AuthenticationException.class);
        });
    }

    @Test
    void signingOutEverywhereEndsThisSessionToo() {
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            profile.signOutEverywhere();
            assertThat(signedIn.renew()).isFalse();
        });
    }

    @Test
    void whatWasRolledBackLeavesTheSessionAsItWas() {
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            transaction.executeWithoutResult(status -> {
                profile.changePassword(Personas.PASSWORD, "another-good-password");
                status.setRollbackOnly();
            });
            assertThat(signedIn.renew()).isTrue();
            assertThat(profile.mine().id()).isEqualTo(person);
        });
    }

    @Test
    void guessingTheCurrentPasswordInAnOpenWindowIsSlowedDown() {
        AccountId person = cast.somebody();
        cast.as(person, () -> {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> profile.changePassword("guess", "another-good-password"))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessage("identity.password.wrong");
            }
            assertThatThrownBy(() -> profile.changePassword(Personas.PASSWORD, "another-good-password"))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage("identity.wait.seconds");
            clock.later(
                    Duration.ofSeconds(6), () -> profile.changePassword(Personas.PASSWORD, "another-good-password"));
        });
    }

    private static String authorities() {
        return String.valueOf(SecurityContextHolder.getContext().getAuthentication());
    }
}
