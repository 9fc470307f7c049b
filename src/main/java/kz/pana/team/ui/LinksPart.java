package kz.pana.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import kz.pana.team.overview.InvitationState;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Invited;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.list.TaskItem;

/** The links that were made, and what became of them. */
final class LinksPart extends Div {

    private final Consumer<Invited> withdraw;

    LinksPart(Consumer<Invited> withdraw) {
        this.withdraw = withdraw;
        addClassName("pana-stack");
    }

    void show(TeamOverview team) {
        removeAll();
        if (team.invitations().isEmpty()) {
            return;
        }
        UnorderedList list = TaskItem.list();
        team.invitations().forEach(link -> {
            TaskItem line = new TaskItem(new Span(name(link)), hint(link), TeamPills.of(link.state()));
            if (link.state() == InvitationState.OPEN) {
                line.add(new ActButton("training.team.withdraw", () -> withdraw.accept(link)));
            }
            list.add(line);
        });
        add(new H2(Translations.of("training.team.invitations")), list);
    }

    /** How the owner calls whoever it is for. */
    static String name(Invited link) {
        return link.forWhom().orElseGet(() -> Translations.of("team.sheet.name"));
    }

    private static String hint(Invited link) {
        if (link.forWhom().isEmpty()) {
            return Translations.of("team.sheet.used", link.uses(), link.most(), Translations.day(link.expiresAt()));
        }
        return link.takenBy()
                .map(name -> Translations.of("training.team.taken-by", name))
                .orElseGet(() -> Translations.of(
                        "training.team.link-dates",
                        Translations.day(link.createdAt()),
                        Translations.day(link.expiresAt())));
    }
}
