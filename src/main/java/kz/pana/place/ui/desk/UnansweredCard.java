package kz.pana.place.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.place.UpkeepDesk;
import kz.pana.place.row.PlaceRow;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;

/** The owner did not answer whether all is still so: the coordinator calls, and answers for her. */
class UnansweredCard extends Div {

    UnansweredCard(PlaceRow place, UpkeepDesk upkeep, Runnable changed) {
        addClassNames("pana-card", "pana-stack");
        add(
                new H3(Translations.of("desk.unanswered")),
                new Paragraph(Translations.of(
                        "desk.unanswered.text", place.submitted().phone().formatted())));
        upkeep.mayConfirm(place.id())
                .ifPresentOrElse(
                        refusal -> add(Page.meta(Translations.of(refusal))),
                        () -> add(new ActButton("desk.unanswered.open", () -> answer(place, upkeep, changed))));
    }

    private static void answer(PlaceRow place, UpkeepDesk upkeep, Runnable changed) {
        new ReasonDialog("desk.unanswered.answer", note -> {
                    upkeep.confirm(place.id(), note);
                    Toast.done("desk.unanswered.done");
                    changed.run();
                })
                .open();
    }
}
