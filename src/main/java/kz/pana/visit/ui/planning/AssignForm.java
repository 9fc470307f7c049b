package kz.pana.visit.ui.planning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.pana.hours.OpeningHours;
import kz.pana.identity.access.AccountId;
import kz.pana.kernel.InvalidValue;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.DayField;
import kz.pana.uikit.field.Form;
import kz.pana.uikit.layout.Page;
import kz.pana.visit.row.Candidate;
import kz.pana.visit.ui.VisitComponents;
import org.jspecify.annotations.Nullable;

/** Chooses who makes a visit. */
public class AssignForm extends Form {

    private final Select<Candidate> who = new Select<>();
    private final Div cautions = new Div();

    /** Gives the visit to somebody for the day it is planned for. */
    AssignForm(List<Candidate> candidates, Consumer<AccountId> onAssign) {
        who.setLabel(Translations.of("visit.assign.label"));
        who.setItems(candidates);
        who.setItemLabelGenerator(AssignForm::words);
        who.setWidthFull();
        cautions.addClassName("pana-stack");
        who.addValueChangeListener(chosen -> warn(chosen.getValue()));
        who.setHelperText(Translations.of(candidates.isEmpty() ? "visit.assign.none" : "visit.assign.hint"));
        add(who, cautions, new ActButton("visit.assign", () -> assign(onAssign)).primary());
    }

    /**
     * Gives a visit to somebody for another day.
     *
     * @param proposed the day that is proposed
     * @param hours when the place is open; a day on which it is closed is warned of
     */
    AssignForm(
            List<Candidate> candidates,
            LocalDate proposed,
            OpeningHours hours,
            BiConsumer<AccountId, LocalDate> onAssign) {
        this(candidates, who -> {});
        DayField day = new DayField(Translations.of("visit.day.label"));
        VisitDayHours open = new VisitDayHours(day, hours);
        day.setValue(proposed);
        removeAll();
        add(who, cautions, day, open, new ActButton("visit.hand-over", () -> handOver(day, onAssign)).primary());
    }

    private static String words(Candidate candidate) {
        String who = candidate.volunteer().name() + " · "
                + VisitComponents.languages(candidate.volunteer().languages());
        String near = candidate
                .metres()
                .map(metres -> who + " · " + Translations.distance(metres))
                .orElse(who);
        String last = candidate.wasLast() ? near + " · " + Translations.of("visit.assign.was-last") : near;
        return candidate.cautions().isEmpty() ? last : last + " · " + Translations.of("visit.assign.same-phone");
    }

    private void warn(@Nullable Candidate chosen) {
        cautions.removeAll();
        if (chosen != null) {
            chosen.cautions().forEach(caution -> cautions.add(Page.notice("-warning", Translations.of(caution))));
        }
    }

    private void handOver(DayField day, BiConsumer<AccountId, LocalDate> onAssign) {
        begin();
        var someone = read(
                who, () -> who.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-volunteer")));
        read(day, () -> day.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-day")));
        if (someone.isPresent() && !day.isInvalid()) {
            // What the service finds wrong with the day stands at the day.
            read(day, () -> {
                onAssign.accept(someone.get().volunteer().id(), day.getValue());
                return true;
            });
        }
    }

    private void assign(Consumer<AccountId> onAssign) {
        begin();
        read(who, () -> who.getOptionalValue().orElseThrow(() -> new InvalidValue("visit.invalid.no-volunteer")))
                .map(candidate -> candidate.volunteer().id())
                .ifPresent(onAssign);
    }
}
