package kz.pana.place.ui.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.NotFound;
import kz.pana.place.OwnedPlace;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.PlaceId;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.ui.CoordinatorsNote;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;
import kz.pana.uikit.StaleDialog;
import kz.pana.uikit.Toast;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.field.Unchosen;
import kz.pana.uikit.layout.Page;
import org.springframework.dao.OptimisticLockingFailureException;

/** One task of an application. What is typed is kept at once, so that leaving at any moment loses nothing. */
@Route("places/:id/apply/:task")
@PageTitle("place.view.task")
@RolesAllowed("OWNER")
public class ApplicationSectionView extends Div implements BeforeEnterObserver {

    /** The parameter of the address that names a question to begin with. */
    public static final String FIELD = "field";

    /** The version of nothing: whatever is typed beside words that are not chosen yet is asked about again. */
    private static final long UNCHOSEN = -1;

    private final OwnedPlaces ownedPlaces;
    private final Territory territory;
    private final Clock clock;

    private SavedMark saved = new SavedMark();
    private Div bar = new Div();
    private PlaceId id = PlaceId.create();
    private long version;

    ApplicationSectionView(OwnedPlaces ownedPlaces, Territory territory, Clock clock) {
        this.ownedPlaces = ownedPlaces;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        ApplicationSection task = task(event.getRouteParameters().get("task").orElse(""));
        OwnedPlace place = ownedPlaces.place(id);
        if (!place.isEditable() && task != ApplicationSection.AGREEMENT) {
            event.forwardTo(PlaceNavigation.toPlace(id));
            return;
        }
        show(task, place);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FIELD)
                .flatMap(ApplicationSectionView::question)
                .ifPresent(this::focus);
    }

    private void show(ApplicationSection task, OwnedPlace place) {
        version = place.row().version();
        saved = new SavedMark();
        removeAll();
        Page page = new Page(task.key()).narrow().lead("place.task-hint." + task);
        add(page);
        CoordinatorsNote.of(place.row().standing()).ifPresent(page::add);
        if (task == ApplicationSection.AGREEMENT) {
            page.add(new AgreementForm(place, this::accept), backLink(place));
        } else {
            Optional<Map<ApplicationField, String>> typed = unchosen(task).typed();
            if (typed.map(place.answers()::with).filter(place.answers()::equals).isPresent()) {
                unchosen(task).forget();
                typed = Optional.empty();
            }
            ApplicationSectionForm form =
                    form(task, typed.map(place.answers()::with).orElse(place.answers()));
            bar = bar(task, form);
            page.add(form, bar, backLink(place));
            if (typed.isPresent()) {
                version = UNCHOSEN;
                saved.lost();
                ask(task);
            }
        }
    }

    /** What was typed here over what another window had saved, and the owner has not chosen between the two. */
    private Unchosen<Map<ApplicationField, String>> unchosen(ApplicationSection task) {
        return Unchosen.of("application " + id + " " + task);
    }

    private ApplicationSectionForm form(ApplicationSection task, ApplicationAnswers answers) {
        return switch (task) {
            case BUSINESS ->
                new BusinessForm(answers, territory, given -> keep(task, given), ownedPlaces.knownBusinesses(id));
            case NAMES -> new NamesForm(answers, territory, given -> keep(task, given));
            case ADDRESS -> new AddressForm(answers, territory, given -> keep(task, given));
            case PIN -> new PinForm(answers, territory, given -> keep(task, given));
            case HOURS -> new HoursForm(answers, territory, given -> keep(task, given));
            case OFFER -> new OfferForm(answers, territory, given -> keep(task, given));
            case AGREEMENT -> throw new NotFound();
        };
    }

    private void keep(ApplicationSection task, Map<ApplicationField, String> given) {
        try {
            version = ownedPlaces.answer(id, version, given);
            saved.kept(clock);
        } catch (OptimisticLockingFailureException changedElsewhere) {
            saved.lost();
            askOrTell(task);
        }
    }

    /** What was submitted meanwhile has nothing left to choose: what is typed here stands where it is, to be read. */
    private void askOrTell(ApplicationSection task) {
        if (ownedPlaces.place(id).isEditable()) {
            form().ifPresent(form -> unchosen(task).keep(form.given()));
            ask(task);
        } else {
            bar.getParent().map(Page.class::cast).ifPresent(page -> page.replace(bar, new SubmittedMeanwhile(id)));
        }
    }

    private void ask(ApplicationSection task) {
        new StaleDialog(() -> reload(task), () -> keepMine(task)).open();
    }

    private void reload(ApplicationSection task) {
        unchosen(task).forget();
        OwnedPlace place = ownedPlaces.place(id);
        if (place.isEditable()) {
            show(task, place);
        } else {
            UI.getCurrent().navigate(PlaceNavigation.toPlace(id));
        }
    }

    /** Lays all that stands on this page over what was saved elsewhere. */
    private void keepMine(ApplicationSection task) {
        OwnedPlace now = ownedPlaces.place(id);
        if (now.isEditable()) {
            version = now.row().version();
            unchosen(task).forget();
            form().ifPresent(form -> keep(task, form.given()));
        } else {
            askOrTell(task);
        }
    }

    private Div bar(ApplicationSection task, ApplicationSectionForm form) {
        Button go = new Button(Translations.of("place.task.go-on"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            go.setEnabled(true);
            if (form.isFinished()) {
                goOn(task);
            }
        });
        form.onEnter(go::click);
        Div main = new Div(go, saved);
        main.addClassName("pana-primary-bar");
        return main;
    }

    private void accept(String name) {
        ownedPlaces.acceptAgreement(id, name);
        Toast.done("place.agreement.accepted");
        goOn(ApplicationSection.AGREEMENT);
    }

    private void goOn(ApplicationSection done) {
        OwnedPlace place = ownedPlaces.place(id);
        String next = !place.isEditable()
                ? PlaceNavigation.toPlace(id)
                : new ApplicationProgress(place, territory)
                        .next(done)
                        .map(task -> PlaceNavigation.toTask(id, task))
                        .orElseGet(() -> PlaceNavigation.toCheck(id));
        UI.getCurrent().navigate(next);
    }

    private Anchor backLink(OwnedPlace place) {
        return place.isEditable()
                ? new Anchor(PlaceNavigation.toApplication(id), Translations.of("place.task.back"))
                : new Anchor(PlaceNavigation.toPlace(id), Translations.of("place.back"));
    }

    private void focus(ApplicationField question) {
        form().ifPresent(form -> form.focus(question));
    }

    private Optional<ApplicationSectionForm> form() {
        return getChildren()
                .flatMap(page -> page.getChildren())
                .filter(ApplicationSectionForm.class::isInstance)
                .map(ApplicationSectionForm.class::cast)
                .findFirst();
    }

    private static ApplicationSection task(String slug) {
        return Arrays.stream(ApplicationSection.values())
                .filter(task -> task.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<ApplicationField> question(String name) {
        return Arrays.stream(ApplicationField.values())
                .filter(question -> question.name().equals(name))
                .findFirst();
    }
}
