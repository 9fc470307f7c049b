package kz.pana.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import kz.pana.identity.Person;
import kz.pana.identity.Profile;
import kz.pana.identity.Role;
import kz.pana.uikit.Page;
import kz.pana.uikit.Words;

/** Where one lands: what to do next, by what one is; for newcomers, the two ways in. */
@Route("")
@PageTitle("shell.home.title")
@Menu(title = "shell.menu.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    private final Div cards = new Div();

    HomeView(Profile profile) {
        super("shell.home.greeting", profile.mine().name());
        Person me = profile.mine();
        cards.addClassName("pana-cards");
        if (me.roles().isEmpty()) {
            lead("shell.home.newcomer");
            card("places", "owner-start", "door");
            card("volunteer", "volunteer-start", "visit");
            add(cards, invitedHint());
        } else {
            lead("shell.home.lead");
            next(me.roles());
            add(cards);
        }
    }

    private void next(Set<Role> roles) {
        // The order of the roles is the order of the cards.
        for (Role role : roles) {
            switch (role) {
                case OWNER -> card("places", "owner", "door");
                case STAFF -> card("training", "staff", "course");
                case VOLUNTEER -> card("visits", "volunteer", "visit");
                case COORDINATOR -> card("desk", "coordinator", "approved");
                case ADMINISTRATOR -> card("people", "administrator", "map");
            }
        }
    }

    private void card(String path, String name, String drawing) {
        Image picture = new Image("/brand/" + drawing + ".svg", "");
        picture.addClassName("pana-picture");
        H2 title = new H2(Words.of("shell.home." + name));
        title.addClassName("pana-subtitle");
        Anchor card = new Anchor(path, picture, title, Page.meta(Words.of("shell.home." + name + ".hint")));
        card.addClassName("pana-card");
        cards.add(card);
    }

    private static Paragraph invitedHint() {
        Paragraph hint = new Paragraph(Words.of("shell.home.invited"));
        hint.addClassName("pana-notice");
        return hint;
    }
}
