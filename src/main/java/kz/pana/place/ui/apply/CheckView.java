package kz.pana.place.ui.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.pana.kernel.ErrorLine;
import kz.pana.kernel.Message;
import kz.pana.kernel.Refused;
import kz.pana.place.OwnedPlaces;
import kz.pana.place.application.ApplicationField;
import kz.pana.place.application.ApplicationSection;
import kz.pana.place.application.Problem;
import kz.pana.place.row.OwnedPlace;
import kz.pana.place.row.PlaceId;
import kz.pana.place.status.AgreementAcceptance;
import kz.pana.place.ui.AnswerLines;
import kz.pana.place.ui.CoordinatorsNote;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.Territory;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PrimaryBar;
import kz.pana.uikit.list.SummaryList;

/** All answers once more, before they are handed in. */
@Route("places/:id/check")
@PageTitle("place.view.check")
@RolesAllowed("OWNER")
class CheckView extends Div implements BeforeEnterObserver {

    private final OwnedPlaces ownedPlaces;
    private final Territory territory;
    private PlaceId id = PlaceId.create();

    CheckView(OwnedPlaces ownedPlaces, Territory territory) {
        this.ownedPlaces = ownedPlaces;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PlaceId.parse(event.getRouteParameters().get("id").orElse(""));
        OwnedPlace place = ownedPlaces.place(id);
        if (place.isEditable()) {
            show(place, Optional.empty());
        } else {
            event.forwardTo(PlaceNavigation.toPlace(id));
        }
    }

    private void show(OwnedPlace place, Optional<Message> refusal) {
        removeAll();
        Page page = new Page("place.view.check").narrow().lead("place.check.lead");
        CoordinatorsNote.of(place.row().status()).ifPresent(page::add);
        List<Problem> problems = place.answers().problems(territory);
        if (!problems.isEmpty() || !place.hasAcceptedAgreement() || refusal.isPresent()) {
            page.add(errors(place, problems, refusal));
        }
        for (ApplicationSection section : ApplicationSection.values()) {
            H2 title = Page.subtitle(Translations.of(section.key()));
            page.add(title, section == ApplicationSection.AGREEMENT ? agreement(place) : answers(section, place));
        }
        Div bar = new PrimaryBar(submitButton(place));
        page.add(bar, new Anchor(PlaceNavigation.toApplication(id), Translations.of("place.section.back")));
        add(page);
    }

    private Div errors(OwnedPlace place, List<Problem> problems, Optional<Message> refusal) {
        UnorderedList list = new UnorderedList();
        refusal.ifPresent(words -> list.add(new ListItem(Translations.of(words))));
        problems.forEach(problem ->
                list.add(error(PlaceNavigation.toField(id, problem.field()), problem.field(), problem.words())));
        if (!place.hasAcceptedAgreement()) {
            list.add(new ListItem(new Anchor(
                    PlaceNavigation.toSection(id, ApplicationSection.AGREEMENT),
                    Translations.of("place.outstanding.agreement"))));
        }
        Div errors = new Div(new H2(Translations.of("place.check.missing")), list);
        errors.addClassName("pana-error-summary");
        errors.getElement().setAttribute("role", "alert");
        return errors;
    }

    private static ListItem error(String path, ApplicationField field, Message words) {
        return new ListItem(new Anchor(path, ErrorLine.of(Translations.of(field.key()), Translations.of(words))));
    }

    private SummaryList answers(ApplicationSection section, OwnedPlace place) {
        return new AnswerLines(section, place.answers(), territory, field -> PlaceNavigation.toField(id, field));
    }

    private Component agreement(OwnedPlace place) {
        AgreementAcceptance acceptance = place.row().status().acceptance();
        return new SummaryList()
                .line(
                        Translations.of("place.agreement.accepted-label"),
                        place.hasAcceptedAgreement() && acceptance != null
                                ? acceptance.name()
                                : Translations.of("place.not-yet"),
                        PlaceNavigation.toSection(id, ApplicationSection.AGREEMENT));
    }

    private Button submitButton(OwnedPlace shown) {
        Button submit = new Button(Translations.of("place.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            try {
                submit(shown);
            } finally {
                submit.setEnabled(true);
            }
        });
        return submit;
    }

    /** Whoever comes back and submits again finds the place as it stands, and nothing happens twice. */
    private void submit(OwnedPlace shown) {
        OwnedPlace now = ownedPlaces.place(id);
        try {
            if (now.isEditable()) {
                ownedPlaces.submit(id, shown.row().version());
            }
            UI.getCurrent().navigate(PlaceNavigation.toPlace(id));
        } catch (Refused refused) {
            show(now, Optional.of(refused.reason()));
        }
    }
}
