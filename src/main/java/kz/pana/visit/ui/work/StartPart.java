package kz.pana.visit.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.pana.geo.Position;
import kz.pana.kernel.Message;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.map.PhonePosition;
import kz.pana.visit.report.VisitStart;
import kz.pana.visit.ui.StartWords;
import org.jspecify.annotations.Nullable;

/** Begins a visit: with the phone's position, or saying that one is elsewhere, and why. */
class StartPart extends Div {

    /** What the part does. */
    interface Start {

        /** How it would begin from there. */
        VisitStart look(@Nullable Position at);

        void begin(@Nullable Position at, String why);
    }

    private final Button here = new Button(Translations.of("visit.start.here"));
    private final Paragraph problem = Page.notice("-warning", "");
    private final Start start;

    StartPart(Start start) {
        this.start = start;
        addClassName("pana-stack");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        here.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        here.setDisableOnClick(true);
        here.addClickListener(click -> locate());
        add(Page.subtitle(Translations.of("visit.start.title")), new Paragraph(Translations.of("visit.start.why")));
        int early = start.look(null).daysEarly();
        if (early > 0) {
            add(Page.notice("-warning", Translations.of("visit.start.early", early)));
        }
        add(problem, new PrimaryBar(here, new ActButton("visit.start.elsewhere", () -> ask(null))));
    }

    private void locate() {
        problem.setVisible(false);
        PhonePosition.ask(this::found, this::notFound);
    }

    private void found(Position at) {
        here.setEnabled(true);
        if (start.look(at).needsReason()) {
            ask(at);
        } else {
            start.begin(at, "");
        }
    }

    private void notFound(Message why) {
        here.setEnabled(true);
        problem.setText(Translations.of(why) + " " + Translations.of("visit.start.no-position"));
        problem.setVisible(true);
    }

    private void ask(@Nullable Position at) {
        ReasonDialog dialog = new ReasonDialog("visit.start.explain", why -> start.begin(at, why));
        Div facts = new Div();
        facts.addClassName("pana-stack");
        StartWords.of(start.look(at)).forEach(words -> facts.add(Page.notice("-warning", words)));
        dialog.addComponentAsFirst(facts);
        dialog.open();
    }
}
