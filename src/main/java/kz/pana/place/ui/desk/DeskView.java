package kz.pana.place.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.pana.place.ReviewDesk;
import kz.pana.place.desk.DeskStage;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.DeskSections;
import kz.pana.territory.Territory;
import kz.pana.uikit.Keys;
import kz.pana.uikit.Translations;
import kz.pana.uikit.field.SearchField;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.Filters;

/** The coordinator's desk: the queue on the left, the place that is looked at on the right. */
@Route("desk/:id?")
@PageTitle("desk.title")
@Menu(title = "desk.menu", order = 10, icon = "vaadin:inbox")
@RolesAllowed("COORDINATOR")
// The sections that other modules fill in are found at run time; the bundle is made from what is named.
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(Select.class)
@Uses(TextArea.class)
class DeskView extends Page implements BeforeEnterObserver {

    private final ReviewDesk desk;
    private final DeskSections parts;
    private final Nav filters = new Nav();
    private final SearchField search = new SearchField();
    private final DeskQueue queue;
    private final Div master = new Div();
    private final Div detail = new Div();

    private DeskFilter filter = DeskFilter.WAITING;
    private Optional<PlaceId> open = Optional.empty();

    DeskView(ReviewDesk desk, Territory territory, DeskSections parts) {
        super("desk.title");
        this.desk = desk;
        this.parts = parts;
        queue = new DeskQueue(desk, territory, () -> {
            search.clear();
            searched();
        });
        addClassName("pana-page-wide");
        filters.addClassNames("pana-row", "pana-filters");
        filters.getElement().setAttribute("aria-label", Translations.of("desk.filters"));
        // Short enough to be read to its end in the narrow column; the label names all of it.
        search.setPlaceholder(Translations.of("desk.search.hint"));
        search.setAriaLabel(Translations.of("desk.search"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched();
            }
        });
        master.addClassNames("pana-split-master", "pana-stack");
        master.add(search, queue);
        detail.addClassNames("pana-split-detail", "pana-stack");
        Div split = new Div(master, detail);
        split.addClassName("pana-split");
        add(filters, split, hints());
        Keys.listen(this, search, "jkar?", this::key);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().get("id").map(PlaceId::parse);
        List<String> shown = event.getLocation().getQueryParameters().getParameters(DeskFilter.PARAMETER);
        filter = DeskFilter.of(shown);
        search.setTyped(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DeskFilter.SEARCH)
                .orElse(""));
        if (shown.isEmpty()) {
            open.ifPresent(id -> filter = DeskFilter.of(desk.place(id).row().status()));
        }
        refresh();
    }

    /** What is shown beside the list is one of its rows, or nothing. */
    private void searched() {
        if (open.isPresent() && !desk.contains(filter.part(), search.getValue(), open.get())) {
            open = Optional.empty();
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        open.map(id -> filter.toPlace(id, search.getValue()))
                                .orElseGet(() -> filter.address(search.getValue())));
        refresh();
    }

    private void refresh() {
        filters.removeAll();
        Map<DeskStage, Long> counts = desk.count(search.getValue());
        for (DeskFilter each : DeskFilter.values()) {
            filters.add(Filters.link(
                    each.address(search.getValue()),
                    Translations.of(each.key()) + " · " + each.count(counts),
                    each == filter));
        }
        queue.show(filter, search.getValue(), open);
        showDetail(filter.count(counts) > 0);
    }

    private void showDetail(boolean anyFound) {
        detail.removeAll();
        getElement().getClassList().set("pana-has-detail", open.isPresent());
        open.ifPresentOrElse(
                id -> detail.add(backLink(), new DeskDetail(desk.place(id), desk, parts, this::refresh)),
                () -> detail.add(new Empty("door", "desk.choose")));
        detail.setVisible(open.isPresent() || anyFound);
    }

    private void open(PlaceId id) {
        Location place = new Location(filter.toPlace(id, search.getValue()));
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    /** On a phone the list and the place are shown one after the other. */
    private Anchor backLink() {
        Anchor back = new Anchor(filter.address(search.getValue()), "← " + Translations.of("desk.back"));
        back.setRouterIgnore(false);
        back.addClassName("pana-phone-only");
        return back;
    }

    private void step(int steps) {
        queue.neighbour(steps).ifPresent(id -> {
            open(id);
            currentDetail().ifPresent(DeskDetail::focus);
        });
    }

    private void key(String key) {
        switch (key) {
            case "j" -> step(1);
            case "k" -> step(-1);
            case "a" -> currentDetail().ifPresent(DeskDetail::goAhead);
            case "r" -> currentDetail().ifPresent(DeskDetail::askForChanges);
            default -> new DeskKeys().open();
        }
    }

    private Optional<DeskDetail> currentDetail() {
        return detail.getChildren()
                .filter(DeskDetail.class::isInstance)
                .map(DeskDetail.class::cast)
                .findFirst();
    }

    private static Paragraph hints() {
        Paragraph hints = Page.meta(Translations.of("desk.keys.hint"));
        hints.addClassName("pana-desktop-only");
        return hints;
    }
}
