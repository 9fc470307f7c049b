package kz.pana.place.ui;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.kernel.BoundingBox;
import kz.pana.kernel.GeoPoint;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.PinField;
import kz.pana.uikit.Words;

/** The entrance on the map. */
class PinForm extends TaskForm {

    /** About ten kilometres around a town's centre, in degrees. */
    private static final double TOWN = 0.1;

    PinForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        PinField pin = new PinField(Words.of(Question.PIN.key()));
        pin.setValue(answers.get(Question.PIN));
        pin.setWidthFull();
        ask(Question.PIN, pin, Function.identity());
        pin.fit(wherePlaceIs());
        territory.town(answers.get(Question.TOWN)).map(Town::centre).ifPresent(pin::expectNear);
    }

    private BoundingBox wherePlaceIs() {
        return territory()
                .town(answers().get(Question.TOWN))
                .map(Town::centre)
                .map(PinForm::around)
                .or(() -> answers().region(territory()).map(Region::box))
                .orElse(BoundingBox.KAZAKHSTAN);
    }

    private static BoundingBox around(GeoPoint centre) {
        return new BoundingBox(centre.latitude(), centre.longitude(), centre.latitude(), centre.longitude())
                .expandedBy(TOWN);
    }
}
