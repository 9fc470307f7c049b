package kz.pana.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import kz.pana.PanaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server itself refuses is told in a page of ours: real requests, real pages. */
@PanaTest
class ErrorPagesTest {

    private static final String END = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";

    @Autowired
    private ErrorPages pages;

    private StartedTomcat tomcat;

    /** Answers nothing that the requests here ask for. */
    private static final class Nothing extends HttpServlet {

        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void start() {
        tomcat = new StartedTomcat(new Nothing(), "", pages);
    }

    @AfterEach
    void stop() {
        tomcat.close();
    }

    static String[] refused() {
        return new String[] {
            "GET /s/%ff" + END,
            "GET /c/%00" + END,
            "GET /s/%zz" + END,
            "GET /kk/report/%ff" + END,
            "GET /kk?q=" + "a".repeat(9_000) + END,
            "GET /" + "a".repeat(9_000) + END,
            "GET /kk" + END + "X-Long: " + "a".repeat(20_000) + "\r\n",
            "GET /kk" + END + "Cookie: a=" + "a".repeat(20_000) + "\r\n",
            "GET /kk" + END + "A header without a colon\r\n",
            "GET /kk/<b>" + END,
            "GET /kk\\..\\" + END,
            "GET /kk/%2e%2e/%2e%2e/%2e%2e/" + END,
            "GET /kk HTTP/1.1\r\nConnection: close\r\n",
            "GET /kk HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n",
            "GET /kk HTTP/3.7\r\nHost: a\r\nConnection: close\r\n",
            "P<ST /kk" + END,
            "GET /kk?words=%ff%fe" + END,
            "POST /kk" + END + "Content-Length: many\r\n"
        };
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatTheServerRefusesIsAPageOfOurs(String request) throws IOException {
        String answer = tomcat.asked(request + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 2");
        assertThat(answer)
                .contains("<html lang=\"kk\">", "data-exit>", "href=\"tel:112\"", "href=\"/kk\"", "href=\"/kk/places\"")
                .contains("Content-Security-Policy: default-src 'none'", "Referrer-Policy: no-referrer", "no-store")
                .doesNotContain("Tomcat", "Exception", "HTTP Status", "Set-Cookie");
    }

    @ParameterizedTest
    @CsvSource({
        "/ru/report/%ff, , ru",
        "/en/s/%ff, ru, en",
        "/s/%ff, 'ru-RU,ru;q=0.9', ru",
        "/s/%ff, en, en",
        "/s/%ff, de, kk",
        "/s/%ff, ';;;', kk"
    })
    void inTheLanguageOfItsAddressOrOfTheBrowser(String path, @Nullable String accepted, String language)
            throws IOException {
        String header = accepted == null ? "" : "Accept-Language: " + accepted + "\r\n";

        assertThat(tomcat.asked("GET " + path + END + header + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"" + language + "\">");
    }

    @Test
    void aQuestionForTheHeadersAloneGetsNoMore() throws IOException {
        assertThat(tomcat.asked("HEAD /s/%ff" + END + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Content-Security-Policy")
                .doesNotContain("<html");
    }
}
