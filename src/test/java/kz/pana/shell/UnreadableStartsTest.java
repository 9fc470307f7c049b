package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableStartsTest {

    private final VaadinRequest request = mock(VaadinRequest.class);
    private final VaadinResponse response = mock(VaadinResponse.class);

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "//", "../x", "a/../../b", "/../x"})
    void aWindowAtNoAddressIsRefused(String location) {
        assertThat(isRefused("init", location, "")).isTrue();
        verify(response).setStatus(400);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "desk/visits, ''", "/login, next=places", "places, 'a=1&b=%2F'"})
    void oursAreNot(String location, String query) {
        assertThat(isRefused("init", location, query)).isFalse();
        verify(response, never()).setStatus(anyInt());
    }

    @Test
    void whatOpensNoWindowIsNotItsBusiness() {
        assertThat(isRefused("uidl", "//evil.example", "")).isFalse();
    }

    private boolean isRefused(String kind, String location, String query) {
        when(request.getParameter("v-r")).thenReturn(kind);
        when(request.getParameter("location")).thenReturn(location);
        when(request.getParameter("query")).thenReturn(query);
        return new UnreadableStarts().handleRequest(mock(VaadinSession.class), request, response);
    }
}
