package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import kz.pana.team.FirstMinutes;
import kz.pana.team.FirstMinutes.Workplace;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;
import org.springframework.core.annotation.Order;

/** One tap from home to the first minute of a shift, for whoever works at a place. */
@org.springframework.stereotype.Component
@Order(0)
class FirstMinuteSection implements HomeSection {

    private final FirstMinutes minutes;
    private final AuthenticationContext reader;

    FirstMinuteSection(FirstMinutes minutes, AuthenticationContext reader) {
        this.minutes = minutes;
        this.reader = reader;
    }

    @Override
    public Optional<Component> show() {
        List<Workplace> mine = reader.hasAnyRole("OWNER", "STAFF") ? minutes.mine() : List.of();
        return switch (mine.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(one(mine.getFirst()));
            default -> Optional.of(several(mine));
        };
    }

    private static Component one(Workplace place) {
        Div words = new Div(
                Page.subtitle(Translations.of("team.minute.title")),
                Page.meta(words(place)),
                Page.meta(Translations.of(place.name())));
        words.addClassName("pana-stack-small");
        Anchor link = Page.link(TeamNavigation.firstMinute(place.place()), "");
        link.add(words);
        link.addClassName("pana-card");
        return link;
    }

    private static Component several(List<Workplace> mine) {
        UnorderedList list = TaskItem.list();
        mine.forEach(place -> list.add(new TaskItem(
                Page.link(TeamNavigation.firstMinute(place.place()), Translations.of(place.name())), words(place))));
        return Page.stack(Page.subtitle(Translations.of("team.minute.title")), list);
    }

    private static String words(Workplace place) {
        return place.doneAt()
                .map(at -> Translations.of("team.minute.done", Translations.moment(at)))
                .orElseGet(() -> Translations.of("team.minute.home"));
    }
}
