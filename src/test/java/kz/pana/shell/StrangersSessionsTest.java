package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class StrangersSessionsTest {

    private static final String CARRIER = "203.0.113.7";

    /** With so much memory that a quarter of it has room for three thousand. */
    private static final int MOST = 3_000;

    private final StrangersSessions sessions = new StrangersSessions(4L * MOST * 300_000);

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aFloodFromOneNetworkEndsItsOwnQuietestAndNobodyElses() throws InterruptedException {
        MockHttpSession elsewhere = begun("198.51.100.1");
        MockHttpSession first = begun(CARRIER);
        Thread.sleep(5);
        List<MockHttpSession> others = flood(CARRIER, StrangersSessions.MOST_OF_A_NETWORK - 1);
        assertThat(first.isInvalid()).isFalse();

        begun(CARRIER);
        assertThat(first.isInvalid()).isTrue();
        assertThat(others).noneMatch(MockHttpSession::isInvalid);

        flood(CARRIER, 10_000);
        assertThat(sessions.size()).isEqualTo(StrangersSessions.MOST_OF_A_NETWORK + 1);
        assertThat(elsewhere.isInvalid()).isFalse();
        assertThat(others).allMatch(MockHttpSession::isInvalid);
    }

    @Test
    void hundredsOfPeopleBehindOneAddressStay() {
        assertThat(flood(CARRIER, StrangersSessions.MOST_OF_A_NETWORK)).noneMatch(MockHttpSession::isInvalid);
    }

    @Test
    void allThatOneCustomerHasOfIpv6IsOneNetwork() {
        for (int i = 0; i < 2_000; i++) {
            begun("2001:db8:1:2::" + Integer.toHexString(i));
        }
        assertThat(sessions.size()).isEqualTo(StrangersSessions.MOST_OF_A_NETWORK);
    }

    @Test
    void aFloodFromManyNetworksIsBoundedToo() {
        MockHttpSession alone = begun("198.51.100.1");
        for (int network = 0; network < 20; network++) {
            flood("203.0.113." + network, StrangersSessions.MOST_OF_A_NETWORK);
        }

        assertThat(sessions.size()).isEqualTo(MOST);
        assertThat(alone.isInvalid()).as("of the network that has most").isFalse();
    }

    @Test
    void behindAProxyThatNobodyNamedOnlyAllTogetherAreBounded() {
        flood("10.0.0.1", MOST + 100);
        assertThat(sessions.size()).isEqualTo(MOST);
    }

    @Test
    void whoeverHasSignedInIsNoStranger() {
        MockHttpSession person = begun(CARRIER);
        signIn(person);
        flood(CARRIER, 10_000);
        assertThat(person.isInvalid()).isFalse();
    }

    @Test
    void aSessionThatEndsIsForgotten() {
        MockHttpSession one = begun(CARRIER);
        sessions.sessionDestroyed(new HttpSessionEvent(one));
        assertThat(sessions.size()).isZero();
    }

    private List<MockHttpSession> flood(String address, int times) {
        List<MockHttpSession> begun = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            begun.add(begun(address));
        }
        return begun;
    }

    private MockHttpSession begun(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        MockHttpSession session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void signIn(MockHttpSession session) {
        sessions.attributeAdded(new HttpSessionBindingEvent(
                session, HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody"));
    }
}
