package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Optional;
import kz.pana.team.FirstMinute;
import kz.pana.team.FirstMinutes;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
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
        List<FirstMinute> mine = reader.hasAnyRole("OWNER", "STAFF") ? minutes.mine() : List.of();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Div links = Page.stack();
        mine.forEach(minute -> links.add(link(minute)));
        return Optional.of(links);
    }

    private static Anchor link(FirstMinute minute) {
        Div words = new Div(
                Page.subtitle(Translations.of("team.minute.title")),
                Page.meta(minute.doneAt()
                        .map(at -> Translations.of("team.minute.done", Translations.moment(at)))
                        .orElseGet(() -> Translations.of("team.minute.home"))),
                Page.meta(Translations.of(minute.name())));
        words.addClassName("pana-stack-small");
        Anchor link = Page.link(TeamNavigation.firstMinute(minute.place()), "");
        link.add(words);
        link.addClassName("pana-card");
        return link;
    }
}
