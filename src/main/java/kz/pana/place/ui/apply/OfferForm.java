package kz.pana.place.ui.apply;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** What whoever comes in will find. */
class OfferForm extends ApplicationSectionForm {

    OfferForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        askPhone();
        askLanguages();
        H2 title = Page.subtitle(Translations.of("place.offer.title"));
        add(title);
        List.of(
                        ApplicationField.STEP_FREE,
                        ApplicationField.QUIET_ROOM,
                        ApplicationField.PHONE_TO_USE,
                        ApplicationField.SINGLE_HANDED)
                .forEach(this::askYesNo);
        hintAtHoursAlone();
    }
}
