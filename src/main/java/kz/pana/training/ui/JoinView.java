package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.pana.identity.Secret;
import kz.pana.kernel.Refused;
import kz.pana.training.Invitations;
import kz.pana.training.Offer;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;

/** The page behind an invitation: what it is and whose place, then in. */
@Route(value = "join/:token", autoLayout = false)
@PageTitle("training.join.title")
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver {

    private final Invitations invitations;

    JoinView(Invitations invitations) {
        this.invitations = invitations;
        addClassName("pana-auth");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = TrainingNavigation.parameter(event, "token");
        Div card = new Div();
        card.addClassName("pana-auth-card");
        try {
            offer(card, token, invitations.open(new Secret(token)));
        } catch (Refused spent) {
            card.add(new H1(Words.of("training.join.spent")), new Paragraph(Words.of(spent.reason())));
        }
        add(brand(), card);
    }

    private void offer(Div card, String token, Offer offer) {
        Span address = new Span(offer.address());
        address.addClassName("pana-meta");
        card.add(
                new H1(Words.of("training.join.title")),
                new Paragraph(Words.of("training.join.who", offer.inviter(), Words.of(offer.place()))),
                address,
                new Paragraph(Words.of("training.join.what", offer.minutes())),
                Page.meta(Words.of("training.join.until", Words.day(offer.expiresAt()))));
        switch (offer.viewer()) {
            case STRANGER -> {
                card.add(new Paragraph(Words.of("training.join.account")));
                card.add(new ActButton("training.join.register", () -> goTo("register", token)).primary());
                card.add(new ActButton("training.join.sign-in", () -> goTo("login", token)));
            }
            case SIGNED_IN -> card.add(new ActButton("training.join.accept", () -> accept(token)).primary());
            case MEMBER -> card.add(new ActButton("training.join.member", () -> accept(token)).primary());
        }
    }

    private void accept(String token) {
        UI.getCurrent().navigate(TrainingNavigation.course(invitations.accept(new Secret(token))));
    }

    /** Leads there and, afterwards, back here. */
    private static void goTo(String path, String token) {
        UI.getCurrent().navigate(path, QueryParameters.of("next", TrainingNavigation.join(token)));
    }

    private static Component brand() {
        Div brand = new Div(new Image("/brand/mark.svg", ""), new Span(Words.of("training.join.slogan")));
        brand.addClassName("pana-auth-brand");
        return brand;
    }
}
