package kz.pana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Where the portal is, the operator says, and nobody who asks. */
class PublicAddressTest {

    private static final String FORGED = "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
            + "X-Forwarded-Proto: http\r\nX-Forwarded-Port: 81\r\nForwarded: host=evil.example\r\n"
            + "X-Forwarded-For: 203.0.113.7\r\n";

    private static final StartedTomcat ALONE = new StartedTomcat(new Redirecting(), "");
    private static final StartedTomcat BEHIND_A_PROXY =
            new StartedTomcat(new Redirecting(), "10.0.0.0/8, 127.0.0.1/32, ::1/128");

    /** Redirects, and says from where it was asked. */
    private static final class Redirecting extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader("X-From", request.getRemoteAddr());
            response.setHeader("X-Secure", String.valueOf(request.isSecure()));
            response.sendRedirect("/app/login");
        }
    }

    @AfterAll
    static void stop() {
        ALONE.close();
        BEHIND_A_PROXY.close();
    }

    @Test
    void redirectsLeadToThePublicAddressWhateverARequestSaysOfItself() throws IOException {
        for (StartedTomcat tomcat : new StartedTomcat[] {ALONE, BEHIND_A_PROXY}) {
            assertThat(tomcat.asked("GET /app/ HTTP/1.1\r\n" + FORGED + "Connection: close\r\n\r\n"))
                    .contains("Location: https://pana.example/app/login", "X-Secure: true")
                    .doesNotContain("evil");
        }
    }

    @Test
    void fromWhereARequestComesIsBelievedOfAProxyOnly() throws IOException {
        String request = "GET /app/ HTTP/1.1\r\n" + FORGED + "Connection: close\r\n\r\n";

        assertThat(ALONE.asked(request)).doesNotContain("203.0.113.7");
        assertThat(BEHIND_A_PROXY.asked(request)).contains("X-From: 203.0.113.7");
    }

    @Test
    void originsAreComparedWhole() {
        PublicAddress address = new PublicAddress("https://pana.example");

        assertThat(address.isOrigin("https://pana.example")).isTrue();
        assertThat(address.isOrigin("https://PANA.example:443")).isTrue();
        for (String other : new String[] {
            "http://pana.example", "https://pana.example:8443", "https://pana.example.evil", "null", "", "no origin"
        }) {
            assertThat(address.isOrigin(other)).as(other).isFalse();
        }
        assertThat(address.isOrigin(null)).isFalse();
    }

    @Test
    void whatIsNoAddressOfASiteIsRefusedAtTheStart() {
        for (String wrong : new String[] {"pana.example", "ftp://pana.example", "https://"}) {
            assertThatThrownBy(() -> new PublicAddress(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
