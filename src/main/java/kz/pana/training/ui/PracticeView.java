package kz.pana.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Message;
import kz.pana.training.Learning;
import kz.pana.training.Showing;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.row.PracticePage;
import kz.pana.training.row.PracticePage.Item;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import org.jspecify.annotations.Nullable;

/** What to practise aloud with a colleague. Both tick each thing, and each tick is kept at once. */
@Route("training/:enrolment/practice")
@PageTitle("training.practice.title")
@RolesAllowed({"OWNER", "STAFF"})
class PracticeView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final Showing showing;
    private final TextField colleague = new TextField(Translations.of("training.practice.name"));
    private final List<PracticeTask> tasks = new ArrayList<>();
    private @Nullable ShownPart shown;
    private final Div status = new Div();
    private final PrimaryBar bar = new PrimaryBar();

    PracticeView(Learning learning, Showing showing) {
        super("training.practice.title");
        narrow();
        this.learning = learning;
        this.showing = showing;
        colleague.setWidthFull();
        colleague.setHelperText(Translations.of("training.practice.name-hint"));
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId id = TrainingNavigation.enrolment(event);
        PracticePage page = learning.practice(id);
        page.lastColleague().ifPresent(colleague::setValue);
        colleague.setReadOnly(page.finished());
        shown = new ShownPart(id, page, showing, () -> show(id, learning.practice(id)));
        add(
                new RouterLink(
                        Translations.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)),
                shown,
                new H2(Translations.of("training.practice.aloud")),
                new Paragraph(Translations.of("training.practice.lead")),
                colleague);
        page.items().stream().filter(item -> !item.shown()).forEach(item -> add(task(id, item, page.finished())));
        show(id, page);
        add(status, bar);
    }

    private PracticeTask task(EnrolmentId id, Item item, boolean finished) {
        PracticeTask task = new PracticeTask(item, finished)
                .onLearner(ticked -> tick(id, item.id(), ticked))
                .onColleague(confirmed -> confirm(id, item.id(), confirmed));
        tasks.add(task);
        return task;
    }

    private void tick(EnrolmentId id, String item, boolean ticked) {
        if (ticked) {
            learning.tick(id, item);
        } else {
            learning.untick(id, item);
        }
        show(id, learning.practice(id));
    }

    private void confirm(EnrolmentId id, String item, boolean confirmed) {
        colleague.setInvalid(false);
        try {
            if (confirmed) {
                learning.confirm(id, item, colleague.getValue());
            } else {
                learning.unconfirm(id, item);
            }
        } catch (InvalidValue wrongName) {
            colleague.setErrorMessage(Translations.of(
                    colleague.isEmpty() ? Message.of("training.practice.name-missing") : wrongName.reason()));
            colleague.setInvalid(true);
            colleague.focus();
        }
        show(id, learning.practice(id));
    }

    private void show(EnrolmentId id, PracticePage page) {
        List<Item> aloud = page.items().stream().filter(item -> !item.shown()).toList();
        for (int i = 0; i < tasks.size(); i++) {
            tasks.get(i).show(aloud.get(i));
        }
        if (shown != null) {
            shown.show(page);
        }
        status.setText(Translations.of(
                "training.practice.progress", page.done(), page.items().size()));
        bar.removeAll();
        boolean done = page.done() == page.items().size();
        bar.add(
                done
                        ? new ActButton("training.continue", () -> leave(id)).primary()
                        : new ActButton("training.practice.later", () -> leave(id)));
    }

    private void leave(EnrolmentId id) {
        UI.getCurrent()
                .navigate(learning.course(id).quizOpen() ? TrainingNavigation.quiz(id) : TrainingNavigation.course(id));
    }
}
