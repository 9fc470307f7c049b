package kz.pana.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import kz.pana.notify.Inbox;
import kz.pana.notify.InboxRow;
import kz.pana.uikit.HomeSection;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Page;

/** The latest notices, on the first view. */
@org.springframework.stereotype.Component
class LatestNotices implements HomeSection {

    private static final int FEW = 5;

    private final Inbox inbox;

    LatestNotices(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Optional<Component> show() {
        List<InboxRow> latest = inbox.latest(0, FEW);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        H2 title = Page.subtitle(Translations.of("notify.news"));
        UnorderedList list = new UnorderedList();
        list.addClassName("pana-list");
        latest.forEach(row -> list.add(new ListItem(new NoticeRow(row, inbox))));
        return Optional.of(Page.stack(title, list, new Anchor(InboxView.ROUTE, Translations.of("notify.news.all"))));
    }
}
