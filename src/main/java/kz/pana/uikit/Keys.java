package kz.pana.uikit;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Single keys that act, as long as nobody is typing and no dialog is open. */
public final class Keys {

    private static final String LISTEN = """
            const stop = new AbortController();
            this.panaStopKeys?.();
            this.panaStopKeys = () => stop.abort();
            document.addEventListener('keydown', event => {
              if (!this.isConnected) { stop.abort(); return; }
              const target = event.composedPath()[0];
              // The key that is pressed, not the letter: with a Kazakh layout «j» types «о» and «/» a full stop.
              const key = event.code.startsWith('Key') ? event.code.at(3).toLowerCase()
                  : event.code === 'Slash' ? (event.shiftKey ? '?' : '/') : event.key;
              if (event.altKey || event.ctrlKey || event.metaKey || !$0.includes(key)
                  || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
                  || document.querySelector('vaadin-dialog[opened]')) {
                return;
              }
              event.preventDefault();
              // At once and not when the server has answered: the letters that follow are no commands.
              if (key === '/') $1.focus();
              else this.dispatchEvent(new CustomEvent('pana-key', {detail: key}));
            }, {signal: stop.signal});
            // And out of it again, so that the next letter is a command.
            $1.addEventListener('keydown', event => {
              if (event.key === 'Enter' || event.key === 'Escape') $1.blur();
            }, {signal: stop.signal});
            """;

    private Keys() {}

    /**
     * Listens for as long as the component is shown. The key {@code /} leads to the search by itself, and
     * Enter and Escape out of it.
     *
     * @param keys the keys, one character each: {@code "jk?"}
     * @param search a field that is shown with the component
     */
    public static void listen(Component component, Component search, String keys, Consumer<String> onKey) {
        component.addAttachListener(
                attach -> component.getElement().executeJs(LISTEN, keys + "/", search.getElement()));
        component
                .getElement()
                .addEventListener(
                        "pana-key",
                        event -> onKey.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }
}
