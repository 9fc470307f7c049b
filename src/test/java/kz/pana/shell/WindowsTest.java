package kz.pana.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import kz.pana.PanaTest;
import kz.pana.ViewTest;
import kz.pana.identity.Profile;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import kz.pana.uikit.layout.LanguageSwitch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@PanaTest
class WindowsTest extends ViewTest {

    @Autowired
    private Texts texts;

    @Autowired
    private Profile profile;

    @Test
    void aDeadSessionIsToldInTheWindowsLanguageAndNotInTheBrowsers() {
        open("register");
        choose(Language.EN);

        assertThat(told(Locale.of("ru"), null)).isEqualTo(texts.get(Language.EN, "shell.session-expired"));
    }

    @Test
    void withoutAWindowInTheAccounts() {
        AccountId person = cast.somebody();
        cast.as(person, () -> profile.speak(Language.RU));
        signIn(person);
        UI.setCurrent(null);

        assertThat(told(Locale.ENGLISH, VaadinRequest.getCurrent()))
                .isEqualTo(texts.get(Language.RU, "shell.session-expired"));
        assertThat(told(Locale.ENGLISH, null)).isEqualTo(texts.get(Language.EN, "shell.session-expired"));
    }

    @Test
    void orInTheOneThatAStrangerChose() {
        VaadinSession.getCurrent().getSession().setAttribute("pana.language", Language.EN);
        UI.setCurrent(null);

        assertThat(told(Locale.of("ru"), VaadinRequest.getCurrent()))
                .isEqualTo(texts.get(Language.EN, "shell.session-expired"));
    }

    @Test
    void aWindowThatChangesItsLanguageKnowsTheWordsOfTheNewOne() {
        open("register");
        choose(Language.EN);

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .flatMap(script -> script.getInvocation().getParameters().stream())
                        .map(String::valueOf))
                .anyMatch(words -> words.contains("\"ended\":\"" + texts.get(Language.EN, "shell.session-expired")));
    }

    /** Vaadin's own rules for it name an attribute: one of ours that names none loses to them. */
    @Test
    void theStripOfALostConnectionHasThePortalsLookAndTheWindowsLanguage() throws IOException {
        String sheet =
                new ClassPathResource("META-INF/resources/styles/shell.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(sheet.lines().filter(line -> line.contains(".v-status-message") || line.contains(".v-loading-")))
                .isNotEmpty()
                .allMatch(rule -> rule.contains("vaadin-connection-indicator[popover]"));
        for (String colour : List.of(
                "bg-color-online", "text-color-online", "bg-color-offline", "text-color-offline", "spinner-color")) {
            assertThat(sheet).contains("--status-" + colour + ": var(--pana-");
        }

        open("register");
        for (Language language : Language.values()) {
            choose(language);
            ReconnectDialogConfiguration strip = UI.getCurrent().getReconnectDialogConfiguration();
            assertThat(strip.getDialogText()).isEqualTo(texts.get(language, "shell.connection.lost"));
            assertThat(strip.getDialogTextGaveUp()).isEqualTo(texts.get(language, "shell.connection.gave-up"));
        }
    }

    @Test
    void aWindowInWhichSomebodySignsInBelongsToThemFromThenOn() {
        open("register");
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        AccountId person = cast.somebody();
        signIn(person);
        open("");

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(PendingJavaScriptInvocation::getInvocation)
                        .filter(script -> script.getExpression().contains("dataset.who"))
                        .flatMap(script -> script.getParameters().stream())
                        .map(String::valueOf))
                .contains(person.toString());
    }

    private void choose(Language language) {
        new MenuBarTester<>(find(LanguageSwitch.class).single()).clickItem(0, language.ordinal());
    }

    private static String told(Locale browser, @Nullable VaadinRequest request) {
        SystemMessages messages = VaadinService.getCurrent().getSystemMessages(browser, request);
        assertThat(messages).isInstanceOf(CustomizedSystemMessages.class);
        assertThat(messages.getSyncErrorCaption()).isEqualTo(messages.getInternalErrorCaption());
        return messages.getSessionExpiredCaption();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"csrfToken\":\"a\",\"UNLOAD\":true}",
                "{\"csrfToken\":\"a\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":[],\"syncId\":3,\"clientId\":4,\"resynchronize\":true}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":5,\"event\":\"click\",\"data\":{}},"
                        + "{\"type\":\"mSync\",\"node\":5,\"feature\":1,\"property\":\"value\",\"value\":\"<\"},"
                        + "{\"type\":\"publishedEventHandler\",\"node\":5,\"templateEventMethodName\":\"a\","
                        + "\"templateEventMethodArgs\":[]},{\"type\":\"navigation\",\"location\":\"a\",\"link\":1},"
                        + "{\"type\":\"channel\",\"node\":5,\"channel\":1,\"args\":[]}],\"syncId\":1,\"clientId\":1}"
            })
    void whatWindowsSendIsRead(String body) {
        assertThat(WindowMessages.isReadable(body)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{",
                "[]",
                "1",
                "null",
                "\"text\"",
                "{}",
                "{\"rpc\":{},\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[],\"syncId\":\"a\",\"clientId\":0}",
                "{\"rpc\":[],\"syncId\":0}",
                "{\"rpc\":[],\"syncId\":0,\"clientId\":1e99}",
                "{\"rpc\":[1],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{}],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{\"type\":\"destroy\",\"node\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":\"a\",\"event\":\"click\"}],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{\"type\":\"event\",\"event\":\"click\"}],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{\"type\":\"event\",\"node\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"rpc\":[{\"type\":\"mSync\",\"node\":1}],\"syncId\":0,\"clientId\":0}"
            })
    void whatNoWindowSendsIsRefused(String body) {
        assertThat(WindowMessages.isReadable(body)).isFalse();
    }

    @Test
    void aStrangerSaysLittleAtOnce() throws IOException {
        String much = "{\"rpc\":[],\"syncId\":0,\"clientId\":0,\"filler\":\"%s\"}"
                .formatted("a".repeat(WindowMessages.MOST_OF_A_STRANGER));
        VaadinResponse response = mock(VaadinResponse.class);

        new WindowMessages()
                .synchronizedHandleRequest(VaadinSession.getCurrent(), VaadinRequest.getCurrent(), response, much)
                .orElseThrow()
                .writeResponse();

        verify(response).setStatus(400);
    }

    @Test
    void aStrangerHasFewWindowsAndThoseLastOpenedStay() {
        UI first = UI.getCurrent();
        UI last = first;
        for (int i = 0; i < 20; i++) {
            last = window(i);
        }

        assertThat(VaadinSession.getCurrent().getUIs().stream().filter(ui -> !ui.isClosing()))
                .hasSize(3)
                .contains(last);
    }

    @Test
    void whoHasSignedInHasMore() {
        signIn(cast.somebody());
        for (int i = 0; i < 40; i++) {
            window(i);
        }
        assertThat(VaadinSession.getCurrent().getUIs().stream().filter(ui -> !ui.isClosing()))
                .hasSize(30);
    }

    /** As Vaadin opens one. */
    private static UI window(int number) {
        VaadinSession session = VaadinSession.getCurrent();
        UI ui = new UI();
        ui.getInternals().setSession(session);
        ui.doInit(VaadinRequest.getCurrent(), 1_000 + number, "app");
        ui.getInternals().setLastHeartbeatTimestamp(System.currentTimeMillis() + number);
        session.addUI(ui);
        session.getService().fireUIInitListeners(ui);
        return ui;
    }
}
