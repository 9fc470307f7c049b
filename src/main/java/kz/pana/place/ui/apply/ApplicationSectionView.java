package kz.pana.place.ui.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.pana.kernel.NotFound;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationAnswers;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.application.Operator;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.CoordinatorsNote;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.StaleDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.field.SavedMark;
import kz.pana.uikit.field.Unchosen;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import org.springframework.dao.OptimisticLockingFailureException;

/** One section of an application. What is typed is kept at once, so that leaving at any moment loses nothing. */
@Route("places/:id/apply/:task")
@PageTitle("place.view.task")
@RolesAllowed("OWNER")
public class ApplicationSectionView extends Div implements BeforeEnterObserver {

    /** The parameter of the address that names a question to begin with. */
    public static final String FIELD = "field";

    /** The version of nothing: whatever is typed beside words that are not chosen yet is asked about again. */
    private static final long UNCHOSEN = -1;

    private final OwnedPlaces ownedPlaces;
    private final Operator operator;
    private final Territory territory;
    private final Clock clock;

    private SavedMark saved = new SavedMark();
    private Div bar = new Div();
    private PlaceId id = PlaceId.create();
    private long version;

    ApplicationSectionView(OwnedPlaces ownedPlaces, Operator operator, Territory territory, Clock clock) {
        this.ownedPlaces = ownedPlaces;
        this.operator = operator;
        this.territory = territory;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        ApplicationSection section = event.getRouteParameters()
                .get("task")
                .flatMap(ApplicationSection::ofSlug)
                .orElseThrow(NotFound::new);
        OwnedPlace place = ownedPlaces.place(id);
        if (!place.isEditable() && section != ApplicationSection.AGREEMENT) {
            event.forwardTo(PlaceNavigation.toPlace(id));
            return;
        }
        show(section, place);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FIELD)
                .flatMap(ApplicationField::ofName)
                .ifPresent(field -> form().ifPresent(form -> form.focus(field)));
    }

    private void show(ApplicationSection section, OwnedPlace place) {
        version = place.row().version();
        saved = new SavedMark();
        removeAll();
        Page page = new Page(section.key()).narrow().lead("place.section-hint." + section);
        add(page);
        CoordinatorsNote.of(place.row().status()).ifPresent(page::add);
        if (section == ApplicationSection.AGREEMENT) {
            page.add(new AgreementForm(place, operator, this::accept), backLink(place));
        } else {
            Optional<Map<ApplicationField, String>> typed = unchosen(section).typed();
            if (typed.map(place.answers()::with).filter(place.answers()::equals).isPresent()) {
                unchosen(section).forget();
                typed = Optional.empty();
            }
            ApplicationSectionForm form =
                    form(section, typed.map(place.answers()::with).orElse(place.answers()));
            bar = bar(section, form);
            page.add(form, bar, backLink(place));
            if (typed.isPresent()) {
                version = UNCHOSEN;
                saved.lost();
                ask(section);
            }
        }
    }

    /** What was typed here over what another window had saved, and the owner has not chosen between the two. */
    private Unchosen<Map<ApplicationField, String>> unchosen(ApplicationSection section) {
        return Unchosen.of("application " + id + " " + section);
    }

    private ApplicationSectionForm form(ApplicationSection section, ApplicationAnswers answers) {
        return ApplicationSectionForms.of(
                section, answers, territory, given -> keep(section, given), () -> ownedPlaces.knownBusinesses(id));
    }

    private void keep(ApplicationSection section, Map<ApplicationField, String> given) {
        try {
            version = ownedPlaces.answer(id, version, given);
            saved.kept(clock);
        } catch (OptimisticLockingFailureException changedElsewhere) {
            saved.lost();
            askOrTell(section);
        }
    }

    /** What was submitted meanwhile has nothing left to choose: what is typed here stands where it is, to be read. */
    private void askOrTell(ApplicationSection section) {
        if (ownedPlaces.place(id).isEditable()) {
            form().ifPresent(form -> unchosen(section).keep(form.given()));
            ask(section);
        } else {
            bar.getParent().map(Page.class::cast).ifPresent(page -> page.replace(bar, new SubmittedMeanwhile(id)));
        }
    }

    private void ask(ApplicationSection section) {
        new StaleDialog(() -> reload(section), () -> keepMine(section)).open();
    }

    private void reload(ApplicationSection section) {
        unchosen(section).forget();
        OwnedPlace place = ownedPlaces.place(id);
        if (place.isEditable()) {
            show(section, place);
        } else {
            UI.getCurrent().navigate(PlaceNavigation.toPlace(id));
        }
    }

    /** Lays all that stands on this page over what was saved elsewhere. */
    private void keepMine(ApplicationSection section) {
        OwnedPlace now = ownedPlaces.place(id);
        if (now.isEditable()) {
            version = now.row().version();
            unchosen(section).forget();
            form().ifPresent(form -> keep(section, form.given()));
        } else {
            askOrTell(section);
        }
    }

    private Div bar(ApplicationSection section, ApplicationSectionForm form) {
        ActButton go = new ActButton("place.section.go-on", () -> {
                    if (form.isFinished()) {
                        goOn(section);
                    }
                })
                .primary();
        form.onEnter(go::click);
        Div main = new PrimaryBar(go, saved);
        return main;
    }

    private void accept(String name) {
        ownedPlaces.acceptAgreement(id, name);
        Toast.done("place.agreement.accepted");
        goOn(ApplicationSection.AGREEMENT);
    }

    private void goOn(ApplicationSection done) {
        UI.getCurrent().navigate(new SectionProgress(ownedPlaces.place(id), territory).pageAfter(done));
    }

    private Anchor backLink(OwnedPlace place) {
        return place.isEditable()
                ? new Anchor(PlaceNavigation.toApplication(id), Translations.of("place.section.back"))
                : new Anchor(PlaceNavigation.toPlace(id), Translations.of("place.back"));
    }

    private Optional<ApplicationSectionForm> form() {
        return getChildren()
                .flatMap(page -> page.getChildren())
                .filter(ApplicationSectionForm.class::isInstance)
                .map(ApplicationSectionForm.class::cast)
                .findFirst();
    }
}
