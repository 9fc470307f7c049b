package kz.pana.place.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import kz.pana.kernel.InvalidValue;
import kz.pana.place.status.PauseReason;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.layout.Page;
import org.jspecify.annotations.Nullable;

/** Takes a place off the map with one more tap: nothing has to be said, and what can be is chosen. */
class PauseDialog extends Dialog {

    private final RadioButtonGroup<PauseReason> reason = new RadioButtonGroup<>(Translations.of("place.pause.label"));
    private final DayField opensOn = new DayField(Translations.of("place.pause.opens"));

    /** @param onPause gets the reason and the day, {@code null} for none; what it throws of the day is said beside it */
    PauseDialog(BiConsumer<PauseReason, @Nullable LocalDate> onPause) {
        setHeaderTitle(Translations.of("place.pause.title"));
        reason.setItems(PauseReason.values());
        reason.setItemLabelGenerator(each -> Translations.of(each.key()));
        reason.setValue(PauseReason.UNSAID);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        opensOn.setHelperText(Translations.of("place.pause.opens.hint"));
        opensOn.setClearButtonVisible(true);
        add(Page.stack(new Paragraph(Translations.of("place.pause.text")), reason, opensOn));
        Button act = new Button(Translations.of("place.pause.action"), click -> {
            try {
                pause(onPause);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        act.setDisableOnClick(true);
        act.focus();
        getFooter().add(new Button(Translations.of("uikit.cancel"), click -> close()), act);
        setCloseOnOutsideClick(false);
        setWidth("32rem");
    }

    private void pause(BiConsumer<PauseReason, @Nullable LocalDate> onPause) {
        if (opensOn.isInvalid()) {
            // What stands there is no day, and the field says so already.
            opensOn.focus();
            return;
        }
        try {
            onPause.accept(reason.getValue(), opensOn.getValue());
            close();
        } catch (InvalidValue wrong) {
            opensOn.setErrorMessage(Translations.of(wrong.reason()));
            opensOn.setInvalid(true);
            opensOn.focus();
        }
    }
}
