package kz.pana.visit.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import kz.pana.kernel.Refused;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.ReasonDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.InputMode;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.VisitMeetings;
import kz.pana.visit.report.Answered;
import kz.pana.visit.report.Together;
import kz.pana.visit.report.Together.Signatory;
import kz.pana.visit.report.Together.Signed;
import kz.pana.visit.row.VisitId;
import org.jspecify.annotations.Nullable;

/** The place confirms the answers: by the code on the owner's own phone, or by a tap under somebody's name. */
public class CountersignPart extends Div implements WorkField {

    private final VisitId visit;
    private final VisitMeetings meetings;
    private final Supplier<Answered> answered;
    private final Runnable changed;
    private final Runnable elsewhere;
    private final Div content = Page.stack();
    private TextField code = new TextField();
    private @Nullable Object shown;
    private boolean locked;

    /**
     * @param answered what the screen shows, and so what is confirmed
     * @param changed something was said
     * @param elsewhere shows the present answers, where another phone changed them
     */
    CountersignPart(
            VisitId visit, VisitMeetings meetings, Supplier<Answered> answered, Runnable changed, Runnable elsewhere) {
        this.visit = visit;
        this.meetings = meetings;
        this.answered = answered;
        this.changed = changed;
        this.elsewhere = elsewhere;
        addClassNames("pana-card", "pana-stack");
        add(
                Page.subtitle(Translations.of("visit.countersign.title")),
                new Paragraph(Translations.of("visit.countersign.why")),
                content);
    }

    final void show(Together together) {
        if (together.countersigning().equals(shown)) {
            // Whoever is typing the code goes on typing.
            return;
        }
        shown = together.countersigning();
        Signed signed = together.signed();
        String typed = code.getValue();
        content.removeAll();
        code = new TextField(Translations.of("visit.countersign.code"));
        if (signed != null) {
            Paragraph said = Page.notice(
                    signed.agreed() ? "-good" : "-warning",
                    Translations.of(signed.key(), signed.who(), Translations.moment(signed.at())));
            said.getElement().setAttribute("role", "status");
            content.add(said);
        }
        if (!locked) {
            offer(together, typed);
        }
    }

    /** The ways that are still open: the code proves more than a tap, and of a report that came back all may be said anew. */
    private void offer(Together together, String typed) {
        Signed signed = together.signed();
        boolean agreed = signed != null && signed.agreed();
        boolean proven = signed != null && signed.proven();
        boolean open = !agreed && !proven;
        boolean anew = signed != null && signed.beforeReturn();
        if (agreed && anew) {
            content.add(Page.meta(Translations.of("visit.countersigned.before-return")));
        }
        if (together.codeOpen() && (!agreed || !proven || anew)) {
            content.add(byCode(typed));
        } else if (!together.codeOpen() && open) {
            content.add(Page.notice("-warning", Translations.of("visit.refused.codes-used-up")));
        }
        if (!together.signatories().isEmpty() && (open || anew)) {
            content.add(byTap(together));
        }
        if (open) {
            content.add(new ActButton("visit.countersign.nobody.open", this::nobody));
        }
    }

    private Div byCode(String typed) {
        code.setHelperText(Translations.of("visit.countersign.code.help"));
        code.getElement().setAttribute("autocomplete", "off");
        code.setValue(typed);
        code.setManualValidation(true);
        InputMode.NUMERIC.of(code);
        return Page.stack(code, new ActButton("visit.countersign.code.action", this::keep));
    }

    private Div byTap(Together together) {
        RadioButtonGroup<Signatory> who = new RadioButtonGroup<>();
        who.setLabel(Translations.of("visit.countersign.tap"));
        who.setItems(together.signatories());
        who.setItemLabelGenerator(
                person -> person.owner() ? Translations.of("visit.countersign.owner", person.name()) : person.name());
        Button tap = new ActButton("visit.countersign.tap", () -> {
            try {
                meetings.countersignByTap(visit, answered.get(), who.getValue().account());
                changed.run();
            } catch (Refused e) {
                Toast.problem(e.reason());
                elsewhere.run();
            }
        });
        tap.setVisible(false);
        who.addValueChangeListener(change -> {
            Signatory person = change.getValue();
            if (person != null) {
                tap.setText(Translations.of("visit.countersign.tap.action", person.name()));
            }
            tap.setVisible(person != null);
        });
        return Page.stack(who, tap);
    }

    private void nobody() {
        new ReasonDialog("visit.countersign.nobody", why -> {
                    meetings.notCountersigned(visit, why);
                    changed.run();
                })
                .open();
    }

    @Override
    public Optional<String> keep() {
        if (!code.isAttached() || code.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            if (meetings.countersignByCode(visit, answered.get(), code.getValue())) {
                code.clear();
                changed.run();
                return Optional.empty();
            }
            code.setErrorMessage(Translations.of("visit.countersign.code.wrong"));
        } catch (Refused e) {
            if (e.reason().key().equals("visit.refused.answered-elsewhere")) {
                Toast.problem(e.reason());
                elsewhere.run();
                return Optional.of(Translations.of("visit.countersign.code"));
            }
            code.setErrorMessage(Translations.of(e.reason()));
        }
        code.setInvalid(true);
        return Optional.of(Translations.of("visit.countersign.code"));
    }

    @Override
    public void lock() {
        locked = true;
        content.removeAll();
    }
}
