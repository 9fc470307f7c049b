package kz.pana.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import kz.pana.team.MyTeams;
import kz.pana.team.MyTeams.MyTeam;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.ProfileSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.dialog.SureDialog;
import kz.pana.uikit.dialog.Toast;
import kz.pana.uikit.layout.Page;
import org.springframework.core.annotation.Order;

/** Where somebody works, in their own profile, and the way out. */
@org.springframework.stereotype.Component
@Order(1)
class MyTeamsSection implements ProfileSection {

    private final MyTeams teams;

    MyTeamsSection(MyTeams teams) {
        this.teams = teams;
    }

    @Override
    public Optional<Component> show() {
        List<MyTeam> mine = teams.mine();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        Div card = Page.card();
        fill(card, mine);
        return Optional.of(card);
    }

    private void fill(Div card, List<MyTeam> mine) {
        card.removeAll();
        card.setVisible(!mine.isEmpty());
        H2 title = Page.subtitle(Translations.of("team.mine.title"));
        card.add(title);
        mine.forEach(team -> card.add(
                new Paragraph(Translations.of(team.place())), new ActButton("team.mine.leave", () -> ask(card, team))));
    }

    private void ask(Div card, MyTeam team) {
        new SureDialog(
                        Translations.of("team.mine.leave.title", Translations.of(team.place())),
                        Translations.of("team.mine.leave.text"),
                        Translations.of("uikit.cancel"),
                        Translations.of("team.mine.leave.action"),
                        () -> {
                            teams.leave(team.id(), team.version());
                            fill(card, teams.mine());
                            Toast.done("team.mine.left");
                        })
                .open();
    }
}
