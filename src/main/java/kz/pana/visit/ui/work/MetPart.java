package kz.pana.visit.ui.work;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.report.Together.Met;

/** Which of the trained people the volunteer met in person, by name. */
class MetPart extends Div implements WorkField {

    private final CheckboxGroup<Met> people = new CheckboxGroup<>();
    private final SavedMark saved = new SavedMark().quiet();

    /** @param onMet keeps whether somebody was met */
    MetPart(List<Met> trained, BiConsumer<AccountId, Boolean> onMet) {
        addClassNames("pana-card", "pana-stack");
        add(Page.subtitle(Translations.of("visit.met.title")));
        if (trained.isEmpty()) {
            add(new Paragraph(Translations.of("visit.met.none")));
            return;
        }
        people.setLabel(Translations.of("visit.met.label"));
        people.setHelperText(Translations.of("visit.met.help"));
        people.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        people.setItems(trained);
        people.setItemLabelGenerator(Met::name);
        people.setValue(trained.stream().filter(Met::met).collect(Collectors.toSet()));
        people.addValueChangeListener(change -> {
            only(change.getValue(), change.getOldValue()).forEach(person -> onMet.accept(person.account(), true));
            only(change.getOldValue(), change.getValue()).forEach(person -> onMet.accept(person.account(), false));
            saved.kept();
        });
        add(people, saved);
    }

    /** Who was met, as it stands here. */
    Set<AccountId> met() {
        return people.getValue().stream()
                .filter(Objects::nonNull)
                .map(Met::account)
                .collect(Collectors.toSet());
    }

    private static Set<Met> only(Set<Met> these, Set<Met> notThose) {
        Set<Met> rest = new HashSet<>(these);
        rest.removeAll(notThose);
        // A browser may name a person who is not among those of this form.
        rest.removeIf(Objects::isNull);
        return rest;
    }

    @Override
    public Optional<String> keep() {
        return Optional.empty();
    }

    @Override
    public void lock() {
        people.setReadOnly(true);
    }
}
