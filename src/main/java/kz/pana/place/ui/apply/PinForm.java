package kz.pana.place.ui.apply;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.pana.geo.BoundingBox;
import kz.pana.geo.GeoPoint;
import kz.pana.kernel.Language;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Region;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.map.MapPinField;

/** The entrance on the map. */
class PinForm extends ApplicationSectionForm {

    /** About ten kilometres around a town's centre, in degrees. */
    private static final double TOWN = 0.1;

    /** About a kilometre around a street, whose course is known no better. */
    private static final double STREET = 0.01;

    PinForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        MapPinField pin = new MapPinField(Translations.of(ApplicationField.PIN.key()));
        pin.setValue(answers.get(ApplicationField.PIN));
        pin.setWidthFull();
        ask(ApplicationField.PIN, pin, Function.identity());
        pin.fit(wherePlaceIs());
        town().ifPresent(town -> pin.expectNear(Translations.of(town.name()), town.centre()));
    }

    private BoundingBox wherePlaceIs() {
        return street().map(PinForm::around)
                .or(() -> town().map(Town::centre).map(List::of).map(PinForm::around))
                .or(() -> answers().region(territory()).map(Region::box))
                .orElse(BoundingBox.KAZAKHSTAN);
    }

    private Optional<Town> town() {
        return territory().town(answers().get(ApplicationField.TOWN));
    }

    /** The course of the street, where it is one of the main ones. */
    private Optional<List<GeoPoint>> street() {
        String typed = answers().get(ApplicationField.STREET);
        return territory().streets(answers().get(ApplicationField.TOWN)).stream()
                .filter(street -> Arrays.stream(Language.values())
                        .anyMatch(language -> street.name().in(language).equals(typed)))
                .map(Street::line)
                .findFirst();
    }

    private static BoundingBox around(List<GeoPoint> points) {
        DoubleSummaryStatistics latitudes =
                points.stream().mapToDouble(GeoPoint::latitude).summaryStatistics();
        DoubleSummaryStatistics longitudes =
                points.stream().mapToDouble(GeoPoint::longitude).summaryStatistics();
        return new BoundingBox(latitudes.getMin(), longitudes.getMin(), latitudes.getMax(), longitudes.getMax())
                .expandedBy(points.size() > 1 ? STREET : TOWN);
    }
}
