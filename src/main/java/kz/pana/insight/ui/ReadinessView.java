package kz.pana.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kz.pana.insight.PlaceReadiness;
import kz.pana.insight.Readiness;
import kz.pana.insight.Readiness.RegionRow;
import kz.pana.place.row.PlaceId;
import kz.pana.place.ui.PlaceNavigation;
import kz.pana.territory.RegionCode;
import kz.pana.territory.Territory;
import kz.pana.uikit.StatusPill;
import kz.pana.uikit.StatusPill.Tone;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.CsvLink;
import kz.pana.uikit.list.Filters;
import kz.pana.uikit.list.GrowingList;

/** Whether the places of a coordinator's regions have enough certified people, and which have not. */
@Route("desk/readiness")
@PageTitle("training.readiness.title")
@Menu(title = "training.readiness.menu", order = 37, icon = "vaadin:bar-chart-h")
@RolesAllowed("COORDINATOR")
class ReadinessView extends Page implements BeforeEnterObserver {

    private static final String REGION = "region";

    private final Readiness readiness;
    private final ReadinessWords words;
    private final Div body = Page.stack();

    ReadinessView(Readiness readiness, Territory territory) {
        super("training.readiness.title");
        this.readiness = readiness;
        words = new ReadinessWords(territory);
        lead("training.readiness.lead");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<RegionRow> rows = readiness.regions();
        body.removeAll();
        if (rows.stream().allMatch(row -> row.count().places() == 0)) {
            body.add(new Empty("course", "training.readiness.empty"));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<RegionCode> region = rows.stream()
                .map(RegionRow::region)
                .filter(code -> asked.getSingleParameter(REGION)
                        .filter(code.slug()::equals)
                        .isPresent())
                .findFirst();
        ReadinessFilter shown = Filters.chosen(ReadinessFilter.values(), asked.getParameters(Filters.PARAMETER));
        body.add(
                new ReadinessBoard(rows, words),
                new CsvLink(
                        "training.readiness.board-file",
                        "readiness.csv",
                        () -> ReadinessExport.board(readiness.regions(), words)),
                new H2(Translations.of("training.readiness.places")));
        if (rows.size() > 1) {
            body.add(regions(rows, region));
        }
        body.add(
                filters(rows, region, shown),
                new GrowingList<>(
                        (page, size) -> shown.page(readiness, region, page, size),
                        this::card,
                        () -> new Empty("course", "training.readiness.empty." + shown.name())),
                new CsvLink(
                        "training.readiness.places-file",
                        "places.csv",
                        () -> ReadinessExport.places(shown.all(readiness, region), words)));
    }

    private Nav regions(List<RegionRow> rows, Optional<RegionCode> chosen) {
        Nav regions = new Nav(Filters.link(
                InsightNavigation.readiness(), Translations.of("training.readiness.all-regions"), chosen.isEmpty()));
        regions.addClassNames("pana-row", "pana-filters");
        regions.getElement().setAttribute("aria-label", Translations.of("training.readiness.regions"));
        rows.forEach(row -> regions.add(Filters.link(
                path(Optional.of(row.region())),
                words.region(row.region()),
                chosen.filter(row.region()::equals).isPresent())));
        return regions;
    }

    private static Filters<ReadinessFilter> filters(
            List<RegionRow> rows, Optional<RegionCode> region, ReadinessFilter shown) {
        Filters<ReadinessFilter> filters = new Filters<>(
                path(region),
                ReadinessFilter::key,
                filter -> rows.stream()
                        .filter(row -> region.isEmpty() || region.get().equals(row.region()))
                        .mapToInt(row -> (int) filter.count(row.count()))
                        .sum());
        filters.show(ReadinessFilter.values(), shown);
        return filters;
    }

    private Component card(PlaceReadiness row) {
        Anchor name = new Anchor(
                PlaceNavigation.toDesk(new PlaceId(row.place().id())),
                Translations.of(row.place().name()));
        name.setRouterIgnore(false);
        name.addClassName("pana-queue-name");
        Tone tone = switch (row.state()) {
            case READY -> Tone.GOOD;
            case ENDING, ONE_SHORT -> Tone.ATTENTION;
            case SHORT -> Tone.STOPPED;
        };
        Div status = Page.row(
                new StatusPill(tone, row.state().key()),
                Page.meta(ReadinessWords.certified(row)),
                Page.meta(Translations.of(row.place().standingKey())));
        Div card = new Div(name, Page.meta(words.address(row.place())), status);
        ReadinessWords.uncovered(row).map(Page::meta).ifPresent(card::add);
        card.addClassNames("pana-list-row", "pana-queue-card");
        return card;
    }

    private static String path(Optional<RegionCode> region) {
        return InsightNavigation.readiness()
                + region.map(code -> "?" + REGION + "=" + code.slug()).orElse("");
    }
}
