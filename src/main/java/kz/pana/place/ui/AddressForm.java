package kz.pana.place.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.pana.kernel.KazakhSearch;
import kz.pana.place.Answers;
import kz.pana.place.Question;
import kz.pana.territory.Region;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Where the place is, from the region down to the door. */
class AddressForm extends TaskForm {

    private final ComboBox<Region> region = choice(Question.REGION);
    private final ComboBox<Town> town = choice(Question.TOWN);
    private final ComboBox<String> street = choice(Question.STREET);

    AddressForm(Answers answers, Territory territory, Consumer<Map<Question, String>> keep) {
        super(answers, territory, keep);
        region.setItemLabelGenerator(one -> Words.of(one.name()));
        region.setItems(query -> matching(query, territory.regions(), one -> Words.of(one.name())));
        region.setValue(answers.region(territory).orElse(null));
        town.setItemLabelGenerator(one -> Words.of(one.name()));
        town.setItems(query -> matching(query, towns(), one -> Words.of(one.name())));
        town.setValue(territory.town(answers.get(Question.TOWN)).orElse(null));
        street.setItems(query -> matching(query, streets(), one -> one));
        street.setAllowCustomValue(true);
        street.addCustomValueSetListener(typed -> street.setValue(typed.getDetail()));
        String typed = answers.get(Question.STREET);
        street.setValue(typed.isEmpty() ? null : typed);

        ask(Question.REGION, region, one -> one == null ? "" : one.code().value());
        ask(Question.TOWN, town, one -> one == null ? "" : one.slug());
        ask(Question.STREET, street, AddressForm::orNothing);
        askLine(Question.HOUSE);
        askLine(Question.DOOR);
        region.addValueChangeListener(change -> offerTowns());
        town.addValueChangeListener(change -> street.getLazyDataView().refreshAll());
    }

    private static <T> ComboBox<T> choice(Question question) {
        ComboBox<T> choice = new ComboBox<>(Words.of(question.key()));
        choice.setHelperText(Words.of("place.helper." + question));
        choice.setWidthFull();
        return choice;
    }

    /** A city that is a region of its own has one town, and nobody is asked twice. */
    private void offerTowns() {
        town.getLazyDataView().refreshAll();
        Town chosen = town.getValue();
        List<Town> towns = towns();
        if (chosen == null || !towns.contains(chosen)) {
            town.setValue(towns.size() == 1 ? towns.getFirst() : null);
        }
    }

    private List<Town> towns() {
        return region.getOptionalValue()
                .map(one -> territory().towns(one.code()))
                .orElseGet(List::of);
    }

    private List<String> streets() {
        return town.getOptionalValue()
                .map(one -> territory().streets(one.slug()).stream()
                        .map(known -> Words.of(known.name()))
                        .toList())
                .orElseGet(List::of);
    }

    private static <T> Stream<T> matching(
            Query<T, String> query, List<T> all, java.util.function.Function<T, String> name) {
        String typed = Objects.requireNonNullElse(query.getFilter().orElse(null), "");
        return all.stream()
                .filter(one -> KazakhSearch.matches(typed, name.apply(one)))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
