package kz.pana.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class UnreadableRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "/kk/check, '', multipart/form-data; boundary=x, 415",
        "/api/v1/places, '', Multipart/Form-Data, 415",
        "/kk/report/abcdef, '', application/x-www-form-urlencoded, 200",
        "/kk/report/abcdef, '', APPLICATION/X-WWW-FORM-URLENCODED, 200",
        "/app/, /app, multipart/form-data; boundary=x, 200"
    })
    void onlyTheBackOfficeTakesParts(String path, String servlet, String type, int status) throws Exception {
        assertThat(answer(path, servlet, type, 60)).isEqualTo(status);
    }

    @Test
    void aFormIsOneHoweverItsKindIsWritten() throws Exception {
        assertThat(answer("/app/login", "/app", "Application/X-Www-Form-Urlencoded", 100_000))
                .isEqualTo(413);
    }

    private static int answer(String path, String servlet, String type, int size) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(servlet);
        request.setContentType(type);
        request.setContent(new byte[size]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new UnreadableRequests().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
