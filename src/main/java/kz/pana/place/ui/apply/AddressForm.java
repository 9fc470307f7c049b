package kz.pana.place.ui.apply;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.kernel.KazakhSearch;
import kz.pana.kernel.Language;
import kz.pana.kernel.LocalizedText;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.territory.Region;
import kz.pana.territory.Street;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import org.jspecify.annotations.Nullable;

/** Where the place is, from the region down to the door. */
class AddressForm extends ApplicationSectionForm {

    private final ComboBox<Region> region = choice(ApplicationField.REGION);
    private final ComboBox<Town> town = choice(ApplicationField.TOWN);
    private final Checkbox unlisted;
    private final TextField townKk;
    private final TextField townRu;
    private final ComboBox<String> street = choice(ApplicationField.STREET);
    private final Checkbox noStreet;
    private final TextField house;
    private final Checkbox noHouse;
    private final TextField door;

    AddressForm(ApplicationAnswers answers, Territory territory, Consumer<Map<ApplicationField, String>> keep) {
        super(answers, territory, keep);
        region.setItemLabelGenerator(one -> Translations.of(one.title()));
        region.setItems(query -> page(query, regions(typed(query))));
        region.setValue(answers.region(territory).orElse(null));
        town.setItemLabelGenerator(one -> Translations.of(territory.label(one)));
        town.setItems(query -> page(query, territory.find(typed(query), towns())));
        town.setAllowCustomValue(true);
        town.setValue(territory.town(answers.get(ApplicationField.TOWN)).orElse(null));
        street.setItems(query -> page(query, streets(typed(query))));
        street.setAllowCustomValue(true);
        street.addCustomValueSetListener(typed -> street.setValue(typed.getDetail()));
        String typed = answers.get(ApplicationField.STREET);
        street.setValue(typed.isEmpty() ? null : typed);

        ask(
                ApplicationField.REGION,
                region,
                one -> one == null ? "" : one.code().value());
        ask(ApplicationField.TOWN, town, one -> one == null ? "" : one.slug());
        unlisted = askYesNo(ApplicationField.TOWN_UNLISTED);
        townKk = askLine(ApplicationField.TOWN_KK);
        townRu = askLine(ApplicationField.TOWN_RU);
        ask(ApplicationField.STREET, street, AddressForm::orNothing);
        noStreet = askYesNo(ApplicationField.NO_STREET);
        house = askLine(ApplicationField.HOUSE);
        noHouse = askYesNo(ApplicationField.NO_HOUSE);
        door = askLine(ApplicationField.DOOR);

        region.addValueChangeListener(change -> offerTowns());
        town.addValueChangeListener(change -> takeRegion());
        town.addCustomValueSetListener(custom -> write(custom.getDetail()));
        Stream.of(unlisted, noStreet, noHouse).forEach(box -> box.addValueChangeListener(change -> showWhatIsAsked()));
        showWhatIsAsked();
    }

    private static <T> ComboBox<T> choice(ApplicationField question) {
        ComboBox<T> choice = new ComboBox<>(Translations.of(question.key()));
        choice.setHelperText(Translations.of("place.helper." + question));
        choice.setWidthFull();
        return choice;
    }

    private void showWhatIsAsked() {
        unlisted.setVisible(region.getOptionalValue().filter(Region::city).isEmpty());
        town.setVisible(!unlisted.getValue());
        townKk.setVisible(unlisted.getValue());
        townRu.setVisible(unlisted.getValue());
        street.setVisible(!noStreet.getValue());
        house.setVisible(!noHouse.getValue());
        door.setHelperText(Translations.of(noHouse.getValue() ? "place.helper.door-needed" : "place.helper.DOOR"));
    }

    /** A city that is a region of its own has one town, and nobody is asked twice. */
    private void offerTowns() {
        town.getLazyDataView().refreshAll();
        Town chosen = town.getValue();
        List<Town> towns = towns();
        if (chosen == null || !towns.contains(chosen)) {
            town.setValue(towns.size() == 1 ? towns.getFirst() : null);
        }
        if (towns.size() == 1) {
            unlisted.setValue(false);
        }
        showWhatIsAsked();
    }

    /** Whoever knows the town need not look for its region first. */
    private void takeRegion() {
        Town chosen = town.getValue();
        if (chosen != null && region.isEmpty()) {
            region.setValue(territory().known(chosen.region()));
        }
        street.getLazyDataView().refreshAll();
    }

    /** What was typed and not chosen is a listed town, of this region or of another, or else one that is written. */
    private void write(String typed) {
        List<Town> here = territory().find(typed, towns());
        Optional<Town> meant = here.size() == 1
                ? Optional.of(here.getFirst())
                : territory().named(typed).stream().findFirst();
        if (meant.isPresent()) {
            town.setValue(null);
            region.setValue(territory().known(meant.get().region()));
            town.setValue(meant.get());
            return;
        }
        unlisted.setValue(true);
        Stream.of(townKk, townRu).filter(TextField::isEmpty).forEach(field -> field.setValue(typed));
    }

    /** Cities that are regions of their own first: «Алматы» means the city to most. */
    private List<Region> regions(String typed) {
        return KazakhSearch.find(typed, territory().regions(), one -> everyName(one.name())).stream()
                .sorted(Comparator.comparing(one -> typed.isBlank() || !one.city()))
                .toList();
    }

    private List<Town> towns() {
        return region.getOptionalValue()
                .map(one -> territory().towns(one.code()))
                .orElseGet(territory()::towns);
    }

    private List<String> streets(String typed) {
        List<Street> known = town.getOptionalValue()
                .map(one -> territory().streets(one.slug()))
                .orElseGet(List::of);
        return KazakhSearch.find(typed, known, this::everyName).stream()
                .map(one -> Translations.of(one.name()))
                .toList();
    }

    private String everyName(Street street) {
        String now = everyName(street.name());
        return now + " "
                + String.join(
                        " ",
                        territory().formerNames(street.town(), street.name().in(Language.KK)));
    }

    private static String everyName(LocalizedText name) {
        return String.join(" ", name.in(Language.KK), name.in(Language.RU), name.in(Language.EN));
    }

    private static String typed(Query<?, String> query) {
        return Objects.requireNonNullElse(query.getFilter().orElse(null), "");
    }

    private static <T> Stream<T> page(Query<T, String> query, List<T> found) {
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
