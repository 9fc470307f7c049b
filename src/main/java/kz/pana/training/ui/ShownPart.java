package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.Message;
import kz.pana.training.Showing;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Colleague;
import kz.pana.training.row.PracticePage.Item;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What a learner shows to somebody who confirms it signed in as themselves: to a colleague, or to the network. */
final class ShownPart extends Div {

    private final EnrolmentId id;
    private final Showing showing;
    private final Runnable changed;
    private final Select<Colleague> colleague = new Select<>();
    private final List<ShownTask> tasks = new ArrayList<>();

    /** @param changed is run after somebody was asked */
    ShownPart(EnrolmentId id, PracticePage page, Showing showing, Runnable changed) {
        this.id = id;
        this.showing = showing;
        this.changed = changed;
        addClassName("pana-stack");
        List<Item> shown = page.items().stream().filter(Item::shown).toList();
        setVisible(!shown.isEmpty());
        add(new H2(Translations.of("training.shown.title")));
        if (!page.finished()) {
            ask(page);
        }
        shown.forEach(item -> tasks.add(new ShownTask(item, page, this::askColleague, this::askCoordinators)));
        tasks.forEach(this::add);
    }

    void show(PracticePage page) {
        tasks.forEach(task -> page.items().stream()
                .filter(item -> item.id().equals(task.item()))
                .forEach(task::show));
    }

    private void ask(PracticePage page) {
        if (!page.colleagues().isEmpty()) {
            add(new Paragraph(Translations.of("training.shown.lead")));
            colleague.setLabel(Translations.of("training.shown.colleague"));
            colleague.setItems(page.colleagues());
            colleague.setItemLabelGenerator(Colleague::name);
            colleague.setWidthFull();
            if (page.colleagues().size() == 1) {
                colleague.setValue(page.colleagues().getFirst());
            }
            add(colleague);
        }
        if (page.alone()) {
            add(Page.notice("-info", Translations.of("training.shown.alone")));
        }
    }

    private void askColleague(String item) {
        Optional<Colleague> chosen = colleague.getOptionalValue();
        colleague.setInvalid(chosen.isEmpty());
        colleague.setErrorMessage(Translations.of(Message.of("training.shown.choose")));
        chosen.ifPresentOrElse(
                who -> {
                    showing.ask(id, item, who.id());
                    changed.run();
                },
                colleague::focus);
    }

    private void askCoordinators(String item) {
        showing.askCoordinators(id, item);
        changed.run();
    }
}
