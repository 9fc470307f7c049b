package kz.pana.volunteer.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.kernel.InvalidValue;
import kz.pana.kernel.Language;
import kz.pana.kernel.PhoneNumber;
import kz.pana.kernel.PlainText;
import kz.pana.territory.Region;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.volunteer.VolunteerRow;
import kz.pana.volunteer.VolunteerState;

/** What somebody says of themselves to become a volunteer. */
class VolunteerForm extends Form {

    private static final int ABOUT_LONGEST = 2000;

    /** What the form does. */
    interface Apply {
        void apply(Set<RegionCode> regions, Set<Language> languages, PhoneNumber phone, String about);
    }

    private final MultiSelectComboBox<Region> regions =
            new MultiSelectComboBox<>(Translations.of("visit.volunteer.regions"));
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>(Translations.of("visit.volunteer.languages"));
    private final TextField phone = PhoneForm.field();
    private final TextArea about = new TextArea(Translations.of("visit.volunteer.about"));
    private final Apply onApply;

    VolunteerForm(List<Region> choices, Apply onApply) {
        this.onApply = onApply;
        regions.setItems(choices);
        regions.setItemLabelGenerator(region -> Translations.of(region.title()));
        regions.setHelperText(Translations.of("visit.volunteer.regions.help"));
        regions.setWidthFull();
        regions.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> Translations.of("visit.language." + language.name()));
        about.setHelperText(Translations.of("visit.volunteer.about.help"));
        about.setMinRows(4);
        about.setWidthFull();
        add(
                regions,
                languages,
                phone,
                about,
                new PrimaryBar(new ActButton("visit.volunteer.apply", this::apply).primary()));
        keepUnsent("volunteer");
    }

    /** Holds what was sent before; of the regions, those that nobody had decided about. */
    VolunteerForm holding(VolunteerRow before, Territory territory) {
        regions.setValue(before.regions().stream()
                .filter(region -> region.state() == VolunteerState.APPLIED)
                .map(region -> territory.known(region.region()))
                .collect(Collectors.toSet()));
        languages.setValue(Set.copyOf(before.languages()));
        if (before.phone() != null) {
            phone.setValue(before.phone().formatted());
        }
        about.setValue(before.about());
        return this;
    }

    private void apply() {
        begin();
        read(regions, () -> atLeastOne(regions.getValue(), "visit.invalid.no-region"));
        read(languages, () -> atLeastOne(languages.getValue(), "visit.invalid.no-language"));
        var number = read(phone, () -> PhoneNumber.parse(phone.getValue()));
        read(about, () -> PlainText.block(about.getValue(), ABOUT_LONGEST));
        if (isValid() && number.isPresent()) {
            Set<RegionCode> codes =
                    regions.getValue().stream().map(Region::code).collect(Collectors.toUnmodifiableSet());
            send(() -> onApply.apply(codes, languages.getValue(), number.get(), about.getValue()));
        }
    }

    private static <T> Set<T> atLeastOne(Set<T> chosen, String key) {
        if (chosen.isEmpty()) {
            throw new InvalidValue(key);
        }
        return chosen;
    }
}
