package kz.pana.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import kz.pana.PanaTest;
import kz.pana.Personas;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.SessionTakenOver;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How many sessions one person has, and when one that was ended is gone. */
@PanaTest
class SessionsTest {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Autowired
    Sessions portal;

    @Autowired
    AccountDemo accounts;

    @Autowired
    People people;

    @Autowired
    Profile profile;

    @Autowired
    Personas cast;

    private final List<Object> told = new ArrayList<>();
    private final Sessions few = new Sessions(told::add, Runnable::run);

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverSignedInTooOftenReadsThatAsAReason() {
        assertThat(Sessions.MOST_OF_A_PERSON).as("in words").isEqualTo(10);
        for (String key : List.of("shell.login.ended", "shell.session-expired.what-to-do")) {
            assertThat(new Texts().get(Language.EN, key))
                    .contains("you signed in on more than ten devices or browsers");
            assertThat(new Texts().get(Language.RU, key)).contains("больше чем на десяти устройствах или в браузерах");
            assertThat(new Texts().get(Language.KK, key)).contains("оннан көп құрылғыда не браузерде");
        }
    }

    @Test
    void theEleventhSignInEndsTheOldestSessionOfThatPersonAlone() {
        MockHttpSession somebodyElses = signedIn(few, cast.somebody());
        AccountId person = cast.somebody();
        List<MockHttpSession> ten = signedIn(few, person, Sessions.MOST_OF_A_PERSON);
        assertThat(ten).noneMatch(MockHttpSession::isInvalid);

        MockHttpSession eleventh = signedIn(few, person);
        assertThat(ten.getFirst().isInvalid()).isTrue();
        assertThat(ten.subList(1, ten.size())).noneMatch(MockHttpSession::isInvalid);
        assertThat(List.of(eleventh, somebodyElses)).noneMatch(MockHttpSession::isInvalid);
        assertThat(few.size()).isEqualTo(Sessions.MOST_OF_A_PERSON + 1);
    }

    @Test
    void whoSignedOutHasRoomForAnother() {
        AccountId person = cast.somebody();
        List<MockHttpSession> ten = signedIn(few, person, Sessions.MOST_OF_A_PERSON);
        few.sessionDestroyed(new HttpSessionEvent(ten.get(3)));
        few.attributeRemoved(new HttpSessionBindingEvent(ten.get(4), CONTEXT, "whoever it was"));

        signedIn(few, person, 2);
        assertThat(ten).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void aSessionInWhichSomebodyElseSignsInIsTheirs() {
        AccountId person = cast.somebody();
        List<MockHttpSession> ten = signedIn(few, person, Sessions.MOST_OF_A_PERSON);
        signIn(few, ten.getFirst(), cast.somebody());

        signedIn(few, person);
        assertThat(ten).noneMatch(MockHttpSession::isInvalid);
    }

    /** The windows that are open in it are the former's. */
    @Test
    void thatSomebodyElseSignedInIsTold() {
        MockHttpSession session = signedIn(few, cast.somebody());
        Object before = Objects.requireNonNull(session.getAttribute(CONTEXT));
        few.attributeReplaced(new HttpSessionBindingEvent(session, CONTEXT, before));
        assertThat(told).as("the same person").isEmpty();

        signIn(few, session, cast.somebody());
        few.attributeReplaced(new HttpSessionBindingEvent(session, CONTEXT, before));
        assertThat(told).containsExactly(new SessionTakenOver(session));
    }

    /** What waits in a window for somebody to take it back is done when the window ends, and not as whoever ends it. */
    @Test
    void aSessionEndsAsThePersonWhoseItIs() {
        AccountId person = cast.somebody();
        AtomicReference<@Nullable Authentication> as = new AtomicReference<>();
        MockHttpSession first = new MockHttpSession() {
            @Override
            public void invalidate() {
                as.set(SecurityContextHolder.getContext().getAuthentication());
                super.invalidate();
            }
        };
        signIn(few, first, person);
        accounts.signIn(cast.somebody(Role.ADMINISTRATOR));
        signedIn(few, person, Sessions.MOST_OF_A_PERSON);

        assertThat(Objects.requireNonNull(as.get()).getPrincipal())
                .isInstanceOfSatisfying(
                        SignedInUser.class, user -> assertThat(user.id()).isEqualTo(person));
    }

    @Test
    void whoeverIsShutOutLeavesNoSessionBehind() {
        AccountId person = cast.somebody();
        List<MockHttpSession> two = signedIn(portal, person, 2);
        MockHttpSession somebodyElses = signedIn(portal, cast.somebody());

        cast.as(cast.somebody(Role.ADMINISTRATOR), () -> people.block(person, true, "test"));
        awaitTheEndOf(two);
        assertThat(somebodyElses.isInvalid()).isFalse();
    }

    @Test
    void signingOutEverywhereEndsTheOthersAtOnceAndThePresentOneAfterItsAnswer() {
        AccountId person = cast.somebody();
        List<MockHttpSession> others = signedIn(portal, person, 2);
        MockHttpSession present = inPresent(signedIn(portal, person));

        cast.as(person, profile::signOutEverywhere);
        awaitTheEndOf(others);
        assertThat(present.isInvalid()).isFalse();
    }

    @Test
    void aNewPasswordEndsTheOthersAtOnce() {
        AccountId person = cast.somebody();
        List<MockHttpSession> others = signedIn(portal, person, 2);
        MockHttpSession present = inPresent(signedIn(portal, person));

        cast.as(person, () -> profile.changePassword(Personas.PASSWORD, "another-good-password"));
        MockHttpSession since = signedIn(portal, person);
        awaitTheEndOf(others);
        assertThat(List.of(present, since)).noneMatch(MockHttpSession::isInvalid);
    }

    private static MockHttpSession inPresent(MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return session;
    }

    private static void awaitTheEndOf(List<MockHttpSession> sessions) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!sessions.stream().allMatch(MockHttpSession::isInvalid) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(sessions).allMatch(MockHttpSession::isInvalid);
    }

    private List<MockHttpSession> signedIn(Sessions sessions, AccountId who, int times) {
        List<MockHttpSession> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(signedIn(sessions, who));
        }
        return all;
    }

    private MockHttpSession signedIn(Sessions sessions, AccountId who) {
        MockHttpSession session = new MockHttpSession();
        signIn(sessions, session, who);
        return session;
    }

    private void signIn(Sessions sessions, MockHttpSession session, AccountId who) {
        SecurityContext context = accounts.as(who, SecurityContextHolder::getContext);
        session.setAttribute(CONTEXT, context);
        sessions.attributeAdded(new HttpSessionBindingEvent(session, CONTEXT, context));
    }
}
