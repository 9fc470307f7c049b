package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.pana.Cast;
import kz.pana.PanaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@PanaTest
class SignedInTest {

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private People people;

    @Autowired
    private Directory directory;

    @Autowired
    private Cast cast;

    @Test
    void aRegionTakenAwayCountsAtOnce() {
        AccountId coordinator = cast.coordinator(Cast.ALMATY);

        cast.as(coordinator, () -> {
            assertThat(signedIn.actor().coordinates(Cast.ALMATY)).isTrue();
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.dismissCoordinator(coordinator));
            assertThat(signedIn.actor().coordinates(Cast.ALMATY)).isFalse();
        });
    }

    @Test
    void whoIsBlockedMayDoNothingMore() {
        AccountId owner = cast.somebody(Role.OWNER);

        cast.as(owner, () -> {
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(owner, true, "test"));
            assertThatThrownBy(signedIn::actor).isInstanceOf(AccessDeniedException.class);
            signedIn.renew();
            assertThat(signedIn.id()).isEmpty();
        });
    }

    @Test
    void aRoleGivenByAnotherComesWithTheNextWindow() {
        AccountId volunteer = cast.somebody();

        cast.as(volunteer, () -> {
            cast.as(cast.somebody(Role.ADMINISTRATOR), () -> directory.grant(volunteer, Role.VOLUNTEER));
            signedIn.renew();
            assertThat(SecurityContextHolder.getContext().getAuthentication())
                    .asString()
                    .contains("ROLE_VOLUNTEER");
        });
    }
}
