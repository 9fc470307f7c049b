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
import java.util.List;
import kz.pana.identity.Profile;
import kz.pana.identity.access.Role;
import kz.pana.identity.person.Person;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.TodaySource;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import org.springframework.beans.factory.ObjectProvider;

/** Where one lands: what waits for one today, and what to do next, by what one is; for newcomers, the two ways in. */
@Route("")
@PageTitle("shell.home.title")
@Menu(title = "shell.menu.home", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    HomeView(Profile profile, ObjectProvider<TodaySource> today, ObjectProvider<HomeSection> sections) {
        super("shell.home.greeting", profile.mine().name());
        Person me = profile.mine();
        if (me.roles().isEmpty()) {
            lead("shell.home.newcomer");
            Div cards = new Div(
                    link("pana-card", "places", "owner-start", "door"),
                    link("pana-card", "volunteer", "volunteer-start", "visit"));
            cards.addClassName("pana-cards");
            add(cards, invitedHint());
        } else {
            List<TodaySource.Item> items = today.orderedStream()
                    .flatMap(TodaySource::items)
                    .filter(item -> item.count() > 0)
                    .toList();
            boolean idle = items.isEmpty() && me.roles().contains(Role.COORDINATOR);
            lead(!items.isEmpty() ? "shell.today.title" : idle ? "shell.today.nothing" : "shell.home.lead");
            add(new TodayPart(items));
            // Her numbers open her desk already.
            me.roles().stream().filter(role -> role != Role.COORDINATOR || idle).forEach(this::next);
        }
        sections.orderedStream().flatMap(section -> section.show().stream()).forEach(this::add);
    }

    private void next(Role role) {
        add(
                switch (role) {
                    case OWNER -> link("pana-hero", "places", "owner", "door");
                    case STAFF -> link("pana-hero", "training", "staff", "course");
                    case VOLUNTEER -> link("pana-hero", "visits", "volunteer", "visit");
                    case COORDINATOR -> link("pana-hero", "desk", "coordinator", "approved");
                    case AUTHOR -> link("pana-hero", "course", "author", "course");
                    case ADMINISTRATOR -> link("pana-hero", "people", "administrator", "map");
                });
    }

    private static Anchor link(String className, String path, String name, String drawing) {
        Image picture = new Image("/brand/" + drawing + ".svg", "");
        picture.addClassName("pana-picture");
        H2 title = Page.subtitle(Translations.of("shell.home." + name));
        Div words = new Div(title, Page.meta(Translations.of("shell.home." + name + ".hint")));
        words.addClassName("pana-stack-small");
        Anchor link = new Anchor(path, words, picture);
        link.addClassName(className);
        return link;
    }

    private static Paragraph invitedHint() {
        Paragraph hint = new Paragraph(Translations.of("shell.home.invited"));
        hint.addClassName("pana-notice");
        return hint;
    }
}
