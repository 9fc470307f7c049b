package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.kernel.InvalidValue;
import kz.pana.training.EnrolmentId;
import kz.pana.training.Learning;
import kz.pana.training.PracticePage;
import kz.pana.training.PracticePage.Item;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;

/** What to practise aloud with a colleague; each tick is kept at once. */
@Route("training/:enrolment/practice")
@PageTitle("training.practice.title")
@RolesAllowed({"OWNER", "STAFF"})
class PracticeView extends Page implements BeforeEnterObserver {

    private final Learning learning;
    private final TextField colleague = new TextField(Words.of("training.practice.colleague"));
    private final Div status = new Div();

    PracticeView(Learning learning) {
        super("training.practice.title");
        narrow();
        lead("training.practice.lead");
        this.learning = learning;
        colleague.setWidthFull();
        status.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentId id = TrainingNavigation.enrolment(event);
        PracticePage page = learning.practice(id);
        page.lastColleague().ifPresent(colleague::setValue);
        colleague.setReadOnly(page.finished());
        add(
                new RouterLink(Words.of("training.to-course"), CourseView.class, TrainingNavigation.parameters(id)),
                colleague);
        page.items().forEach(item -> add(box(id, item, page.finished())));
        status.setText(progress(page));
        add(status, new PrimaryBar(new ActButton("training.continue", () -> leave(id)).primary()));
    }

    private Component box(EnrolmentId id, Item item, boolean finished) {
        Checkbox box = new Checkbox(Words.of(item.text()), item.done().isPresent());
        box.addClassName("pana-checklist-item");
        box.setReadOnly(finished);
        remark(box, item);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(id, item, box);
            }
        });
        return box;
    }

    private void keep(EnrolmentId id, Item item, Checkbox box) {
        try {
            if (box.getValue()) {
                learning.tick(id, item.id(), colleague.getValue());
            } else {
                learning.untick(id, item.id());
            }
            colleague.setInvalid(false);
            PracticePage page = learning.practice(id);
            page.items().stream().filter(now -> now.id().equals(item.id())).forEach(now -> remark(box, now));
            status.setText(progress(page));
        } catch (InvalidValue wrongColleague) {
            box.setValue(false);
            colleague.setErrorMessage(
                    colleague.isEmpty()
                            ? Words.of("training.practice.colleague-missing")
                            : Words.of(wrongColleague.reason()));
            colleague.setInvalid(true);
            colleague.focus();
        }
    }

    private static void remark(Checkbox box, Item item) {
        box.setHelperText(item.done()
                .map(done -> Words.of("training.practice.with", done.colleague(), Words.day(done.at())))
                .orElse(null));
    }

    private void leave(EnrolmentId id) {
        UI.getCurrent()
                .navigate(learning.course(id).quizOpen() ? TrainingNavigation.quiz(id) : TrainingNavigation.course(id));
    }

    private static String progress(PracticePage page) {
        long done =
                page.items().stream().filter(item -> item.done().isPresent()).count();
        return Words.of("training.practice.progress", done, page.items().size());
    }
}
