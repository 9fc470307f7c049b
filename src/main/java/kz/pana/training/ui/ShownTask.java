package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Confirmed;
import kz.pana.training.row.PracticePage.Item;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** One thing that is shown to somebody: what, whether anybody has said so, and whom to ask. */
final class ShownTask extends Div {

    private final String item;
    private final Paragraph stands = Page.meta("");
    private final Div first = Page.row();
    private final Div again = Page.row();

    ShownTask(Item item, PracticePage page, Consumer<String> askColleague, Consumer<String> askCoordinators) {
        this.item = item.id();
        addClassNames("pana-practice", "pana-practice-shown");
        String text = Translations.of(item.text());
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", text);
        stands.getElement().setAttribute("role", "status");
        if (!page.colleagues().isEmpty()) {
            first.add(button("training.shown.ask", askColleague).primary());
            again.add(button("training.shown.ask-again", askColleague));
        }
        if (page.alone()) {
            first.add(button("training.shown.ask-network", askCoordinators));
        }
        add(new Paragraph(text), stands);
        if (!page.finished()) {
            add(first, again);
        }
        show(item);
    }

    String item() {
        return item;
    }

    void show(Item now) {
        stands.setText(words(now));
        stands.setVisible(!stands.getText().isEmpty());
        setClassName("pana-practice-done", now.isDone());
        first.setVisible(!now.ticked());
        again.setVisible(now.ticked() && now.confirmed().isEmpty() && again.getComponentCount() > 0);
    }

    /** Begins with what is seen, so that whoever speaks to the screen is understood. */
    private ActButton button(String key, Consumer<String> ask) {
        ActButton button = new ActButton(key, () -> ask.accept(item));
        button.setAriaLabel(Translations.of(key) + ": " + Translations.of("training.shown." + item));
        return button;
    }

    private static String words(Item now) {
        if (now.confirmed().isPresent()) {
            return words(now.confirmed().get());
        }
        if (!now.ticked()) {
            return "";
        }
        return now.asked()
                .map(who -> Translations.of("training.shown.waits", who.name()))
                .orElseGet(() -> Translations.of("training.shown.waits-network"));
    }

    private static String words(Confirmed confirmed) {
        String who =
                Translations.of("training.shown.confirmed", confirmed.colleague(), Translations.day(confirmed.at()));
        return confirmed
                .how()
                .map(how -> who + " · " + Translations.of(how.key()))
                .orElse(who);
    }
}
