package kz.pana.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import kz.pana.uikit.TodaySource;
import kz.pana.uikit.Translations;

/** What waits for whoever is signed in, as numbers that open their list; what is late comes first. */
class TodayPart extends UnorderedList {

    TodayPart(List<TodaySource.Item> items) {
        addClassName("pana-today");
        setVisible(!items.isEmpty());
        items.stream()
                .sorted(Comparator.comparing(TodaySource.Item::late).reversed())
                .map(TodayPart::link)
                .map(ListItem::new)
                .forEach(this::add);
    }

    private static Anchor link(TodaySource.Item item) {
        Span count = new Span(String.valueOf(item.count()));
        count.addClassName("pana-today-count");
        Anchor link = new Anchor(item.list(), count, new Span(Translations.of(item.what())));
        link.setRouterIgnore(false);
        link.addClassNames("pana-card", "pana-today-item");
        link.setClassName("-late", item.late());
        return link;
    }
}
