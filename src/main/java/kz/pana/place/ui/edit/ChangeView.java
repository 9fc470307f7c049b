package kz.pana.place.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import kz.pana.kernel.NotFound;
import kz.pana.place.OwnedChanges;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ChangeLine;
import kz.pana.place.change.ChangeRow;
import kz.pana.place.change.ShownLine;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.AnswerWords;
import kz.pana.place.ui.ChangeComponents;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.place.ui.apply.ApplicationSectionForm;
import kz.pana.place.ui.apply.ChangeForm;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.Unchosen;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import org.springframework.dao.OptimisticLockingFailureException;

/** One line of an approved place that a coordinator decides about. What is typed and not sent is kept for the session. */
@Route("places/:id/change/:line")
@PageTitle("place.view.edit")
@RolesAllowed("OWNER")
class ChangeView extends Div implements BeforeEnterObserver {

    private static final int LONGEST_WHY = 500;

    private final OwnedPlaces ownedPlaces;
    private final OwnedChanges changes;
    private final Territory territory;
    private final Paragraph lead = Page.notice("-info", "");
    private final Paragraph grave = Page.notice("-warning", Translations.of("place.change.grave"));
    private final TextArea why = new TextArea();
    private PlaceId id = PlaceId.create();
    private ChangeLine line = ChangeLine.NAME;
    private ApplicationAnswers given = ApplicationAnswers.NONE;
    private ShownLine shown = new ShownLine(ApplicationAnswers.NONE, Optional.empty());

    /** What was typed, over what stood there when it was begun. */
    private record Typed(ShownLine shown, ApplicationAnswers answers, String why) {}

    ChangeView(OwnedPlaces ownedPlaces, OwnedChanges changes, Territory territory) {
        this.ownedPlaces = ownedPlaces;
        this.changes = changes;
        this.territory = territory;
        grave.getElement().setAttribute("role", "status");
        why.setMaxLength(LONGEST_WHY);
        why.setWidthFull();
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setLabel(Translations.of("place.change.why"));
        why.addValueChangeListener(change -> keep());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        line = event.getRouteParameters()
                .get("line")
                .flatMap(ChangeLine::ofSlug)
                .orElseThrow(NotFound::new);
        OwnedPlace place = ownedPlaces.place(id);
        if (place.row().status().isEditedAtOnce()) {
            show(place);
        } else {
            event.forwardTo(PlaceNavigation.toPlace(id));
        }
    }

    private void show(OwnedPlace place) {
        ApplicationAnswers told = changes.told(id);
        Optional<ChangeRow> waiting = changes.of(id).stream()
                .filter(row -> row.isWaiting() && row.line() == line)
                .findFirst();
        shown = new ShownLine(told.only(line.fields()), waiting.map(ChangeRow::id));
        Optional<Typed> typed = unsaved().typed();
        given = typed.map(Typed::answers).orElse(shown.answers());
        why.setValue(typed.map(Typed::why).orElse(""));
        ApplicationSectionForm form =
                ChangeForm.of(line, told.with(line.of(given)), territory, ownedPlaces.knownBusinesses(id), answers -> {
                    given = given.with(answers);
                    keep();
                    warnIfGrave();
                });
        removeAll();
        Page page = new Page(line.key()).narrow();
        page.add(Page.meta(AnswerWords.named(place, territory)));
        boolean published = place.row().status().published();
        lead.setText(Translations.of(published ? "place.change.lead" : "place.change.lead-hidden"));
        page.add(lead);
        waiting.ifPresent(row -> page.add(new Callout(
                Tone.WARNING,
                Page.subtitle(Translations.of("place.asked.waiting")),
                ChangeComponents.request(row, territory),
                new Paragraph(Translations.of("place.change.replaces")))));
        typed.ifPresent(kept -> page.add(beside(kept, told)));
        warnIfGrave();
        ActButton send = new ActButton("place.change.send", () -> send(form)).primary();
        page.add(form, grave, why, new PrimaryBar(send, new ActButton("place.edit.cancel", this::back)));
        add(page);
        // A map is looked at first: whoever is taken to its coordinates does not see it on a phone.
        if (line != ChangeLine.PIN) {
            form.focus(line.fields().getFirst());
        }
    }

    private TypedBefore beside(Typed typed, ApplicationAnswers told) {
        unsaved().keep(new Typed(shown, typed.answers(), typed.why()));
        return new TypedBefore(
                "place.change",
                !typed.shown().equals(shown),
                line.read().stream()
                        .map(field -> Translations.of(
                                "place.change.now",
                                Translations.of(field.key()),
                                AnswerWords.of(field, told, territory)))
                        .toList());
    }

    /** Before it is sent. */
    private void warnIfGrave() {
        grave.setVisible(changes.isGrave(id, line, given));
        lead.setVisible(!grave.isVisible());
    }

    private Unchosen<Typed> unsaved() {
        return Unchosen.of("change " + id + " " + line);
    }

    private void keep() {
        if (given.equals(shown.answers()) && why.isEmpty()) {
            unsaved().forget();
        } else {
            unsaved().keep(new Typed(shown, given, why.getValue()));
        }
    }

    private void send(ApplicationSectionForm form) {
        if (!form.isFinished()) {
            return;
        }
        boolean far = changes.isGrave(id, line, given);
        boolean asked;
        try {
            asked = changes.ask(id, line, shown, given, why.getValue());
        } catch (OptimisticLockingFailureException changedElsewhere) {
            unsaved().keep(new Typed(shown, given, why.getValue()));
            show(ownedPlaces.place(id));
            return;
        }
        if (asked) {
            Toast.done(far ? "place.change.done-grave" : "place.change.done");
        }
        back();
    }

    private void back() {
        unsaved().forget();
        PlaceNavigation.openLine(id, line.name());
    }
}
