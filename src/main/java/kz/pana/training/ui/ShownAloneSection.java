package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.section.PlaceSection;
import kz.pana.training.ShownAlone;
import kz.pana.training.ShownAlone.Waiting;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** On a coordinator's page of a place: what whoever works alone there wants to show. */
@org.springframework.stereotype.Component
@Order(2)
class ShownAloneSection implements PlaceSection {

    private final ShownAlone shown;

    ShownAloneSection(ShownAlone shown) {
        this.shown = shown;
    }

    @Override
    public Optional<Component> of(PlaceId place, Audience audience, Runnable changed) {
        return switch (audience) {
            case OWNER -> Optional.empty();
            case COORDINATOR ->
                Optional.of(shown.at(place))
                        .filter(waiting -> !waiting.isEmpty())
                        .map(waiting -> section(waiting, changed));
        };
    }

    private Component section(List<Waiting> waiting, Runnable changed) {
        Div section = Page.stack(
                new H2(Translations.of("training.shown.desk.title")),
                new Paragraph(Translations.of("training.shown.desk.lead")));
        waiting.forEach(one -> section.add(new ShownAloneForm(one, (how, volunteer, day) -> {
            switch (how) {
                case VISIT -> shown.atVisit(one.id(), one.item(), volunteer, day);
                case TELEPHONE, AT_WORK -> shown.byTelephone(one.id(), one.item(), day);
            }
            Toast.done("training.confirm.done", one.learner());
            changed.run();
        })));
        return section;
    }
}
