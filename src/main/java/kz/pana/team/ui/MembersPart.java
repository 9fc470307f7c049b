package kz.pana.team.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import kz.pana.certificate.CertificateRow;
import kz.pana.team.overview.MemberStatus;
import kz.pana.team.overview.TeamOverview;
import kz.pana.team.overview.TeamOverview.Member;
import kz.pana.uikit.ActButton;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.TaskItem;

/** The people of a team, how far they came, and what the owner can do with each. */
final class MembersPart extends Div {

    /** What the owner can do with somebody. */
    record Actions(
            Consumer<Member> leave, Consumer<Member> undoLeaving, Consumer<Member> newPin, Consumer<Member> showCard) {}

    private final Actions actions;

    MembersPart(Actions actions) {
        this.actions = actions;
        addClassName("pana-stack");
    }

    void show(TeamOverview team) {
        removeAll();
        List<Member> present = team.members().stream().filter(Member::isPresent).toList();
        List<Member> left =
                team.members().stream().filter(member -> !member.isPresent()).toList();
        add(present.isEmpty() ? new Paragraph(Translations.of("training.team.nobody")) : list(present));
        if (present.stream().anyMatch(member -> !member.status().isCertified())) {
            // Said of all alike: that somebody works elsewhere too is their own affair.
            add(Page.meta(Translations.of("team.certificate-here")));
        }
        if (!left.isEmpty()) {
            add(new Details(
                    Translations.of("team.left", left.size()),
                    list(left),
                    Page.meta(Translations.of("team.left.hint"))));
        }
    }

    private UnorderedList list(List<Member> members) {
        UnorderedList list = TaskItem.list();
        members.forEach(member -> {
            TaskItem line = new TaskItem(new Span(member.name()), withCard(member), TeamPills.of(member.status()));
            if (member.newcomer() && member.shownCard().isEmpty()) {
                ActButton shown = new ActButton(
                        "team.card.action", () -> actions.showCard().accept(member));
                shown.setAriaLabel(Translations.of("team.card.action") + ": " + member.name());
                shown.addClassName("pana-task-below");
                line.add(shown);
            }
            if (member.isPresent() || member.undoable()) {
                line.add(menu(member));
            }
            list.add(line);
        });
        return list;
    }

    /** Of a newcomer also who walked through the guide card with them. */
    private static String withCard(Member member) {
        return member.shownCard()
                .filter(shown -> member.newcomer())
                .map(shown -> hint(member) + " · "
                        + Translations.of("team.card.shown", shown.by(), Translations.day(shown.at())))
                .orElseGet(() -> hint(member));
    }

    private static String hint(Member member) {
        if (member.status() == MemberStatus.SHUT_OUT) {
            return Translations.of("team.member.shut-out");
        }
        if (member.status() == MemberStatus.UNDER_WAY) {
            return Translations.of("training.progress", member.done(), member.steps());
        }
        return member.certificate()
                .map(certificate -> hint(certificate) + practised(member))
                .orElseGet(() -> Translations.of("team.member.joined", Translations.day(member.joinedAt())));
    }

    /** Whether and when a certified person last practised. */
    private static String practised(Member member) {
        String late = member.fresh() ? "" : " · " + Translations.of("team.member.not-fresh");
        return member.practisedAt()
                        .map(at -> " · " + Translations.of("team.member.practised", Translations.day(at)))
                        .orElse("")
                + late;
    }

    private static String hint(CertificateRow certificate) {
        String until =
                Translations.of("training.team.until", Translations.day(certificate.expiresAt()), certificate.serial());
        return certificate.isRenamed()
                ? until + " · " + Translations.of("training.team.issued-to", certificate.name())
                : until;
    }

    private MenuBar menu(Member member) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("pana-menu-plain");
        MenuItem root = menu.addItem(new Icon(VaadinIcon.ELLIPSIS_DOTS_V));
        root.setAriaLabel(Translations.of("team.member.actions", member.name()));
        if (!member.isPresent()) {
            item(root, "team.member.back", () -> actions.undoLeaving().accept(member));
            return menu;
        }
        item(root, "team.member.leave", () -> actions.leave().accept(member));
        if (member.byPin()) {
            item(root, "team.member.new-pin", () -> actions.newPin().accept(member));
        }
        return menu;
    }

    private static void item(MenuItem root, String key, Runnable action) {
        root.getSubMenu().addItem(Translations.of(key), click -> action.run());
    }
}
