package kz.pana.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.pana.training.Showing;
import kz.pana.training.row.ShownToMe;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;

/** What colleagues showed: each is confirmed on its own, or asked for once more. */
@Route("training/confirm")
@PageTitle("training.confirm.title")
@RolesAllowed({"OWNER", "STAFF"})
class ConfirmView extends Page {

    private final Showing showing;
    private final Div body = Page.stack();

    ConfirmView(Showing showing) {
        super("training.confirm.title");
        narrow();
        this.showing = showing;
        add(Page.link(TrainingNavigation.training(), Translations.of("training.title")), body);
        show();
    }

    private void show() {
        body.removeAll();
        List<ShownToMe> waiting = showing.toConfirm();
        if (waiting.isEmpty()) {
            body.add(new Empty("course", "training.confirm.none"));
            return;
        }
        body.add(new Paragraph(Translations.of("training.confirm.lead")));
        waiting.forEach(shown -> body.add(card(shown)));
    }

    private Div card(ShownToMe shown) {
        return Page.card(
                Page.subtitle(shown.learner()),
                Page.meta(Translations.of(shown.place())),
                new Paragraph(Translations.of(shown.task())),
                Page.row(
                        new ActButton("training.confirm.yes." + shown.item(), () -> confirm(shown)).primary(),
                        new ActButton("training.confirm.not-yet", () -> notYet(shown))));
    }

    private void confirm(ShownToMe shown) {
        showing.confirm(shown.id(), shown.item());
        Toast.done("training.confirm.done", shown.learner());
        show();
    }

    private void notYet(ShownToMe shown) {
        showing.notYet(shown.id(), shown.item());
        Toast.done("training.confirm.once-more", shown.learner());
        show();
    }
}
