package kz.pana.place.ui.apply;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.kernel.NotFound;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;

/** One field of the application, alone: a line of an approved place. */
public final class LineForm extends ApplicationSectionForm {

    private LineForm(
            ApplicationField line,
            ApplicationAnswers answers,
            Territory territory,
            Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        switch (line) {
            case DOOR -> askDoor();
            case PHONE -> askPhone();
            case LANGUAGES -> askLanguages();
            default -> askYesNo(line);
        }
    }

    /**
     * @param keep takes what was given, at each change
     * @throws NotFound if the line is not edited at once
     */
    public static ApplicationSectionForm of(
            ApplicationField line,
            ApplicationAnswers answers,
            Territory territory,
            Consumer<Map<ApplicationField, String>> keep) {
        if (!line.isEditedAtOnce()) {
            throw new NotFound();
        }
        ApplicationSectionForm form = line == ApplicationField.HOURS
                ? new HoursForm(answers, territory, keep)
                : new LineForm(line, answers, territory, keep);
        // Here a button saves: what is typed is not public a second later.
        form.removeClassName("pana-autosave");
        return form;
    }

    private void askDoor() {
        TextField door = askLine(ApplicationField.DOOR);
        if (answers().isYes(ApplicationField.NO_HOUSE)) {
            door.setHelperText(Translations.of("place.helper.door-needed"));
        }
    }
}
