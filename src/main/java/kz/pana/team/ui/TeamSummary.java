package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamWarning;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Callout;
import kz.pana.uikit.layout.Callout.Tone;
import kz.pana.uikit.layout.Page;

/** How many are trained, and what the owner should see to, in words. */
final class TeamSummary extends Div {

    TeamSummary() {
        addClassName("pana-stack");
        // What changes by an action further down is read out.
        getElement().setAttribute("role", "status");
    }

    void show(TeamOverview team) {
        removeAll();
        add(new H2(Translations.of("training.team.trained", team.trained(), team.needed())));
        if (team.openInvitations() > 0) {
            add(Page.meta(Translations.of("team.invitations.open", team.openInvitations())));
        }
        if (!team.warnings().isEmpty()) {
            UnorderedList list = new UnorderedList();
            team.warnings().forEach(warning -> list.add(new ListItem(words(warning))));
            add(new Callout(Tone.WARNING, list));
        } else if (team.isAllWell() && team.members().stream().anyMatch(TeamOverview.Member::isPresent)) {
            add(new Callout(Tone.GOOD, new Paragraph(Translations.of("team.warning.none"))));
        }
    }

    private static String words(TeamWarning warning) {
        return switch (warning) {
            case TeamWarning.NotStarted newcomer -> Translations.of("team.warning.not-started", newcomer.name());
            case TeamWarning.CardNotShown newcomer -> Translations.of("team.warning.card-not-shown", newcomer.name());
            case TeamWarning.NoShifts none -> Translations.of("team.warning.no-shifts");
            case TeamWarning.TooFew few ->
                Translations.of(
                        "team.warning.too-few",
                        few.days().stream()
                                .map(day -> Translations.of("team.on." + day))
                                .collect(Collectors.joining(", ")),
                        few.needed());
            case TeamWarning.Expiring soon ->
                Translations.of("team.warning.expiring", soon.name(), Translations.day(soon.expiresAt()));
        };
    }
}
