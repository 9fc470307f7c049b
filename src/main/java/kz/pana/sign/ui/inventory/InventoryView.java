package kz.pana.sign.ui.inventory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.pana.kernel.KazakhOrder;
import kz.pana.sign.InventoryFilter;
import kz.pana.sign.InventoryFilter.InventoryState;
import kz.pana.sign.InventoryRow;
import kz.pana.sign.PlaceSigns;
import kz.pana.sign.SignBatch;
import kz.pana.sign.SignInventory;
import kz.pana.sign.SignState;
import kz.pana.sign.ui.SignNavigation;
import kz.pana.territory.Territory;
import kz.pana.territory.Town;
import kz.pana.uikit.Translations;
import kz.pana.uikit.layout.Empty;
import kz.pana.uikit.layout.Page;
import kz.pana.uikit.list.CsvLink;
import kz.pana.uikit.list.Filters;
import kz.pana.uikit.list.GrowingList;

/** All signs of a coordinator's regions: which hang, which are gone, and those to print. */
@Route("desk/signs")
@PageTitle("sign.inventory.title")
@Menu(title = "sign.inventory.menu", order = 38, icon = "vaadin:clipboard-check")
@RolesAllowed("COORDINATOR")
class InventoryView extends Page implements BeforeEnterObserver {

    private static final String TOWN = "town";
    private static final String SEARCH = "q";

    private final SignInventory inventory;
    private final PlaceSigns signs;
    private final SignBatch batch;
    private final Territory territory;
    private final Div body = Page.stack();
    private InventoryFilter shown = new InventoryFilter(InventoryState.ALL, "", "");

    InventoryView(SignInventory inventory, PlaceSigns signs, SignBatch batch, Territory territory) {
        super("sign.inventory.title");
        this.inventory = inventory;
        this.signs = signs;
        this.batch = batch;
        this.territory = territory;
        lead("sign.inventory.lead");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Town> towns = inventory.towns();
        QueryParameters asked = event.getLocation().getQueryParameters();
        String town = asked.getSingleParameter(TOWN)
                .filter(slug -> towns.stream().anyMatch(one -> one.slug().equals(slug)))
                .orElse("");
        shown = new InventoryFilter(
                Filters.chosen(InventoryState.values(), asked.getParameters(Filters.PARAMETER)),
                town,
                asked.getSingleParameter(SEARCH).orElse(""));
        GrowingList<InventoryRow> list = new GrowingList<>(
                (page, size) -> inventory.list(shown, page, size),
                row -> new InventoryCard(row, inventory, signs, territory, this::reload),
                () -> new Empty("approved", "sign.inventory.empty"));
        body.removeAll();
        body.add(
                search(towns),
                filters(),
                new BatchPart(() -> batch.mayDraw(shown), size -> batch.draw(shown, size, Translations.language())),
                list,
                CsvLink.streamed(
                        "sign.inventory.file",
                        "signs.csv",
                        csv -> new InventoryExport(territory).write(csv, to -> inventory.export(shown, to))));
        list.restart(event.getLocation());
    }

    private Div search(List<Town> towns) {
        TextField typed = new TextField(Translations.of("sign.inventory.search"));
        typed.setValue(shown.search());
        typed.setClearButtonVisible(true);
        typed.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        typed.addValueChangeListener(change -> open(shown.town(), change.getValue()));
        ComboBox<Town> town = new ComboBox<>(Translations.of("sign.inventory.town"));
        town.setItems(towns.stream()
                .sorted(Comparator.comparing(this::name, KazakhOrder.in(Translations.language())))
                .toList());
        town.setItemLabelGenerator(this::name);
        town.setClearButtonVisible(true);
        towns.stream()
                .filter(one -> one.slug().equals(shown.town()))
                .findFirst()
                .ifPresent(town::setValue);
        town.addValueChangeListener(change ->
                open(change.getValue() == null ? "" : change.getValue().slug(), shown.search()));
        typed.addClassName("pana-grow");
        town.addClassName("pana-grow");
        Div search = Page.row(typed, town);
        search.addClassName("pana-row-end");
        return search;
    }

    private String name(Town town) {
        return Translations.of(territory.label(town));
    }

    private Filters<InventoryState> filters() {
        Map<SignState, Integer> counts = inventory.counts(shown);
        Filters<InventoryState> filters = new Filters<>(
                path(shown.town(), shown.search()),
                InventoryState::key,
                choice -> counts.entrySet().stream()
                        .filter(each -> choice.holds(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum());
        filters.show(InventoryState.values(), shown.state());
        return filters;
    }

    private void open(String town, String search) {
        Map<String, String> asked = new HashMap<>();
        asked.put(Filters.PARAMETER, Filters.slug(shown.state()));
        asked.put(TOWN, town);
        asked.put(SEARCH, search);
        asked.values().removeIf(String::isBlank);
        UI.getCurrent().navigate(SignNavigation.toInventory(), QueryParameters.simple(asked));
    }

    private void reload() {
        open(shown.town(), shown.search());
    }

    private static String path(String town, String search) {
        return SignNavigation.toInventory() + "?" + TOWN + "=" + town + "&" + SEARCH + "="
                + URLEncoder.encode(search, StandardCharsets.UTF_8);
    }
}
