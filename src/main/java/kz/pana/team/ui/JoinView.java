package kz.pana.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.pana.identity.credential.SecretToken;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.Refused;
import kz.pana.team.Invitations;
import kz.pana.team.overview.InvitationDetails;
import kz.pana.territory.Territory;
import kz.pana.training.row.EnrolmentId;
import kz.pana.training.ui.TrainingNavigation;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ReturnPath;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.layout.PublicFrame;

/** The page behind an invitation: what it is and whose place, then in. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends PublicFrame implements BeforeEnterObserver {

    private final Invitations invitations;
    private final Territory territory;

    JoinView(Invitations invitations, Territory territory) {
        super("training.join.title");
        this.invitations = invitations;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElseThrow(NotFound::new);
        clear();
        try {
            show(token, invitations.open(SecretToken.read(token)));
        } catch (Refused spent) {
            add(
                    new Paragraph(Translations.of(spent.reason())),
                    Page.meta(Translations.of("team.join.was-me")),
                    Page.row(new ActButton("team.join.sign-in", () -> goTo("login", token))));
        }
    }

    private void show(String token, InvitationDetails offer) {
        say("training.join.who", offer.inviter(), Translations.of(offer.place()));
        add(Page.meta(Translations.of(territory.address(offer.town(), offer.street(), offer.house()))));
        say("training.join.what", offer.minutes());
        add(Page.meta(Translations.of("training.join.until", Translations.day(offer.expiresAt()))));
        switch (offer.viewer()) {
            case STRANGER -> welcome(token, offer);
            case SIGNED_IN -> add(new ActButton("training.join.accept", () -> accept(token)).primary());
            case LEFT -> say("training.join.refused.left");
            case VOUCHER -> say("team.refused.you-vouched");
            case MEMBER -> add(new ActButton("training.join.member", () -> accept(token)).primary());
        }
    }

    private void welcome(String token, InvitationDetails offer) {
        say("team.join.lead");
        ActButton register = new ActButton("training.join.register", () -> goTo("register", token));
        register.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(
                new JoinForm(
                        offer.guest(),
                        newcomer -> invitations.join(SecretToken.read(token), newcomer),
                        JoinView::begin),
                Page.meta(Translations.of("team.join.other")),
                Page.row(new ActButton("team.join.sign-in", () -> goTo("login", token)), register));
    }

    private void accept(String token) {
        begin(invitations.accept(SecretToken.read(token)));
    }

    private static void begin(EnrolmentId course) {
        UI.getCurrent().navigate(TrainingNavigation.course(course));
    }

    /** Leads there and, afterwards, back here. */
    private static void goTo(String path, String token) {
        UI.getCurrent().navigate(path, QueryParameters.of(ReturnPath.PARAMETER, TeamNavigation.join(token)));
    }
}
