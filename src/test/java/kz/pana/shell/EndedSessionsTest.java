package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpSession;
import kz.pana.identity.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EndedSessionsTest {

    /** Strangers with no session, and what is no page, are told nothing. */
    @ParameterizedTest
    @CsvSource({
        "/app/desk, text/html, gone, true",
        "/app/desk, text/html, , false",
        "/app/desk, */*, gone, false",
        "/app/login, text/html, gone, false"
    })
    void whoComesWithASessionThatHasEndedIsToldAtTheSignIn(String path, String accept, String session, boolean told)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept", accept);
        request.setRequestedSessionId(session);
        request.setRequestedSessionIdValid(false);
        new EndedSessions(mock(SignedIn.class)).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        HttpSession next = request.getSession(false);
        assertThat(next != null && next.getAttribute(EndedSessions.NOTED) != null)
                .isEqualTo(told);
    }
}
