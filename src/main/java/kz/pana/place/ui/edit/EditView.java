package kz.pana.place.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.NotFound;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.apply.ApplicationSectionForm;
import kz.pana.place.ui.apply.LineForm;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Unchosen;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import org.springframework.dao.OptimisticLockingFailureException;

/** One line of an approved place, to be changed at once. What is typed and not saved is kept for the session. */
@Route("places/:id/edit/:line")
@PageTitle("place.view.edit")
@RolesAllowed("OWNER")
class EditView extends Div implements BeforeEnterObserver {

    private final OwnedPlaces ownedPlaces;
    private final Territory territory;
    private PlaceId id = PlaceId.create();
    private ApplicationField line = ApplicationField.HOURS;
    private String shown = "";

    /** What was typed, over what stood there when it was begun. */
    private record Typed(String shown, String answer) {}

    EditView(OwnedPlaces ownedPlaces, Territory territory) {
        this.ownedPlaces = ownedPlaces;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        line = event.getRouteParameters()
                .get("line")
                .map(name -> name.toUpperCase(Locale.ROOT))
                .flatMap(ApplicationField::ofName)
                .filter(ApplicationField::isEditedAtOnce)
                .orElseThrow(NotFound::new);
        OwnedPlace place = ownedPlaces.place(id);
        if (place.row().status().isEditedAtOnce()) {
            show(place);
        } else {
            event.forwardTo(PlaceNavigation.toPlace(id));
        }
    }

    private void show(OwnedPlace place) {
        ApplicationAnswers told = ApplicationAnswers.of(place.row().submitted());
        shown = told.get(line);
        Optional<Typed> typed = unsaved().typed().filter(kept -> !kept.answer().equals(shown));
        ApplicationAnswers answers =
                typed.map(kept -> told.with(Map.of(line, kept.answer()))).orElse(told);
        ApplicationSectionForm form =
                LineForm.of(line, answers, territory, given -> keep(given.getOrDefault(line, "")));
        removeAll();
        Page page = new Page(line.key()).narrow();
        page.add(Page.meta(AnswerWords.named(place, territory)));
        typed.ifPresent(kept -> page.add(beside(kept, AnswerWords.of(line, told, territory))));
        ActButton save = new ActButton("place.edit.save", () -> save(form)).primary();
        form.onEnter(save::click);
        page.add(form, new PrimaryBar(save, new ActButton("place.edit.cancel", this::back)));
        add(page);
        form.focus(line);
    }

    private TypedBefore beside(Typed typed, String now) {
        unsaved().keep(new Typed(shown, typed.answer()));
        return new TypedBefore(
                "place.edit", !typed.shown().equals(shown), List.of(Translations.of("place.edit.now", now)));
    }

    private Unchosen<Typed> unsaved() {
        return Unchosen.of("edit " + id + " " + line);
    }

    private void keep(String answer) {
        if (answer.equals(shown)) {
            unsaved().forget();
        } else {
            unsaved().keep(new Typed(shown, answer));
        }
    }

    private void save(ApplicationSectionForm form) {
        if (!form.isFinished()) {
            return;
        }
        String answer = form.given().getOrDefault(line, "");
        if (answer.equals(shown)) {
            back();
            return;
        }
        try {
            ownedPlaces.edit(id, line, shown, answer);
        } catch (OptimisticLockingFailureException changedElsewhere) {
            unsaved().keep(new Typed(shown, answer));
            show(ownedPlaces.place(id));
            return;
        }
        boolean published = ownedPlaces.place(id).row().status().published();
        Toast.done(done(published));
        if (line == ApplicationField.HOURS) {
            ownedPlaces.shortfalls(id).forEach(Toast::attention);
        }
        back();
    }

    private String done(boolean published) {
        if (line == ApplicationField.PHONE || line == ApplicationField.DOOR) {
            // They stand on what was printed for the counter.
            return published ? "place.edit.done-cards" : "place.edit.done-hidden-cards";
        }
        return published ? "place.edit.done" : "place.edit.done-hidden";
    }

    private void back() {
        unsaved().forget();
        PlaceNavigation.openLine(id, line.name());
    }
}
