package kz.pana.crisis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.pana.crisis.CentreRow;
import kz.pana.crisis.CrisisDesk;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** The crisis centre of each region that one looks after: entered, called, changed. */
@Route("crisis")
@PageTitle("crisis.title")
@Menu(title = "crisis.menu", order = 45, icon = "vaadin:phone")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class CrisisView extends Page {

    private final CrisisDesk desk;
    private final Div cards = Page.stack();

    CrisisView(CrisisDesk desk) {
        super("crisis.title");
        this.desk = desk;
        lead("crisis.lead");
        add(cards);
        show();
    }

    private void show() {
        cards.removeAll();
        desk.mine().forEach(row -> cards.add(new CentreCard(row, decisions(row))));
    }

    private CentreCard.Decisions decisions(CentreRow row) {
        return new CentreCard.Decisions() {
            @Override
            public void called() {
                done(() -> desk.called(row.region().code(), row.version()), "crisis.called", row);
            }

            @Override
            public void write() {
                new CentreDialog(
                                row,
                                details -> done(
                                        () -> desk.write(row.region().code(), row.version(), details),
                                        "crisis.saved",
                                        row))
                        .open();
            }

            @Override
            public void hide() {
                new SureDialog(
                                "crisis.hide",
                                () -> done(() -> desk.hide(row.region().code(), row.version()), "crisis.hidden", row))
                        .open();
            }
        };
    }

    private void done(Runnable decision, String words, CentreRow row) {
        decision.run();
        Toast.done(words, Translations.of(row.region().title()));
        show();
    }
}
