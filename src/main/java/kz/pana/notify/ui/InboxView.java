package kz.pana.notify.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kz.pana.notify.Inbox;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.GrowingList;

/** A person's notices, the latest first. */
@Route(InboxView.ROUTE)
@PageTitle("notify.inbox.title")
@PermitAll
class InboxView extends Page {

    static final String ROUTE = "inbox";

    private final Inbox inbox;

    InboxView(Inbox inbox) {
        super("notify.inbox.title");
        this.inbox = inbox;
        if (inbox.unread() > 0) {
            Button read = new Button(Translations.of("notify.inbox.read-all"), click -> readAll());
            read.setDisableOnClick(true);
            add(Page.row(read));
        }
        add(new GrowingList<>(
                inbox::latest, row -> new NoticeRow(row, inbox), () -> new Empty("approved", "notify.inbox.empty")));
    }

    private void readAll() {
        inbox.markAllRead();
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
