package kz.pana.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.pana.identity.SignedIn;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.event.SessionTakenOver;
import kz.pana.identity.notice.Notice;
import kz.pana.kernel.Language;
import kz.pana.kernel.Message;
import kz.pana.kernel.Texts;
import kz.pana.uikit.dialog.NotDone;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.DemoBanner;
import kz.pana.uikit.layout.LanguageChosen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** What every window of the back office starts with: its language, its words for trouble. */
@Component
class Windows implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** What components say, and no Java API sets; frontend/window/words.ts does. */
    private static final List<String> COMPONENT_WORDS = List.of(
            "online", "offline", "reveal", "moreOptions", "cleared", "focused", "selected", "deselected", "total");

    /** Windows of one session: each costs memory until it is closed, or has been silent for a quarter of an hour. */
    private static final int MOST = 30;

    private static final String SESSION_ENDED = "shell.session-expired";
    private static final String WHAT_TO_DO = ".what-to-do";

    private final transient SignedIn signedIn;
    private final transient WindowLanguage languages;
    private final transient Texts texts;

    private final transient TransactionTemplate transaction;
    private final transient ApplicationEventPublisher events;

    private final boolean demo;

    Windows(
            SignedIn signedIn,
            WindowLanguage languages,
            Texts texts,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Value("${pana.demo}") boolean demo) {
        this.demo = demo;
        this.signedIn = signedIn;
        this.languages = languages;
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::connectionTrouble);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new FaultHandler()));
        event.getSource().addUIInitListener(window -> open(window.getUI()));
        event.addRequestHandler(new WindowMessages());
        event.addRequestHandler(new UnreadableStarts());
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", languages.of(page.getVaadinRequest()).tag()));
    }

    /** What is open shows one person's things, and would write into another's account. */
    @EventListener
    void close(SessionTakenOver taken) {
        UI signingIn = UI.getCurrent();
        VaadinSession.getAllSessions(taken.session())
                .forEach(session -> session.access(() ->
                        session.getUIs().stream().filter(ui -> ui != signingIn).forEach(UI::close)));
    }

    private void open(UI ui) {
        signedIn.renew();
        leaveRoom(ui);
        Language language = languages.of(VaadinRequest.getCurrent());
        ui.setLocale(language.locale());
        say(ui, language);
        // Who joins by a link is signed in within the window, so at each step.
        ui.addBeforeEnterListener(enter -> sayWho(ui));
        ui.addBeforeLeaveListener(leave -> OpenDialogs.close(ui));
        if (demo) {
            DemoBanner.mark(ui);
        }
        ComponentUtil.addListener(ui, NotDone.class, this::tell);
        ComponentUtil.addListener(ui, LanguageChosen.class, chosen -> {
            languages.remember(chosen.language());
            say(ui, chosen.language());
        });
    }

    /** At once where the window is still open, and in the inbox: whoever decided it may look at another one by now. */
    private void tell(NotDone failed) {
        Fault fault = Fault.of(failed.why());
        Message why = fault.kind() == Fault.Kind.STALE ? Message.of("shell.not-done.stale") : fault.words();
        Message words = Message.of("shell.not-done", failed.what(), why);
        if (failed.getSource().isAttached() && !failed.getSource().isClosing()) {
            Toast.problem(words);
        }
        signedIn.id()
                .ifPresent(who -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new Notice(who, words, new ToPage(failed.path())))));
    }

    /** What was typed is put back after signing in again, for the same person only. */
    private void sayWho(UI ui) {
        String who = signedIn.id().map(AccountId::toString).orElse("");
        ui.getPage().executeJs("document.documentElement.dataset.who = $0", who);
    }

    /** Closes the window that said nothing for longest, where a session has more than anybody looks at. */
    private void leaveRoom(UI opened) {
        int most = signedIn.id().isPresent() ? MOST : StrangersSessions.WINDOWS;
        opened.getSession().getUIs().stream()
                .filter(ui -> ui != opened && !ui.isClosing())
                .sorted(Comparator.comparingLong((UI ui) -> ui.getInternals().getLastHeartbeatTimestamp())
                        .reversed())
                .skip(most - 1)
                .forEach(UI::close);
    }

    /** What the window says by itself, without a view. */
    private void say(UI ui, Language language) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(texts.get(language, "shell.connection.lost"));
        lost.setDialogTextGaveUp(texts.get(language, "shell.connection.gave-up"));
        ObjectNode words = JacksonUtils.createObjectNode();
        COMPONENT_WORDS.forEach(word -> words.put(word, texts.get(language, "uikit.component." + word)));
        words.put("ended", texts.get(language, SESSION_ENDED));
        words.put("endedWhatToDo", texts.get(language, SESSION_ENDED + WHAT_TO_DO));
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0; document.documentElement.dataset.words = $1",
                        language.tag(),
                        words.toString());
    }

    private SystemMessages connectionTrouble(SystemMessagesInfo info) {
        Language language = language(info);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get(language, SESSION_ENDED));
        messages.setSessionExpiredMessage(texts.get(language, SESSION_ENDED + WHAT_TO_DO));
        messages.setInternalErrorCaption(texts.get(language, "shell.fault.title"));
        messages.setInternalErrorMessage(texts.get(language, "shell.fault.reload"));
        messages.setSyncErrorCaption(texts.get(language, "shell.fault.title"));
        messages.setSyncErrorMessage(texts.get(language, "shell.fault.reload"));
        messages.setCookiesDisabledCaption(texts.get(language, "shell.cookies-off"));
        messages.setCookiesDisabledMessage(texts.get(language, "shell.cookies-off.what-to-do"));
        return messages;
    }

    /** The window's, and without a window its session's: the locale that Vaadin offers is the browser's. */
    private Language language(SystemMessagesInfo info) {
        UI window = UI.getCurrent();
        if (window != null) {
            return Language.of(window.getLocale());
        }
        // Vaadin asks without a request too, against its own words.
        return Optional.<VaadinRequest>ofNullable(info.getRequest())
                .map(languages::of)
                .orElseGet(() -> Language.of(info.getLocale()));
    }
}
