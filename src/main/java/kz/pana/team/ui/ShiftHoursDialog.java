package kz.pana.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.team.shift.ShiftHours;
import kz.pana.uikit.Translations;

/** Asks from when till when somebody works. */
final class ShiftHoursDialog extends Dialog {

    ShiftHoursDialog(Member member, BiConsumer<Set<DayOfWeek>, Optional<ShiftHours>> save) {
        setHeaderTitle(Translations.of("team.hours.title", member.name()));
        setWidth("32rem");
        setCloseOnOutsideClick(false);
        ShiftHoursForm form = new ShiftHoursForm(member.shifts(), (days, hours) -> {
            save.accept(days, hours);
            close();
        });
        add(form);
        getFooter().add(new Button(Translations.of("uikit.cancel"), click -> close()), form.action());
    }
}
